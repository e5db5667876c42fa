package org.throughline.schema.cases.facts;

/// What is said of a status.
public enum StatusChange {
    APPLIED_FOR,
    STARTED,
    IN_FORCE,
    CHANGED,
    EXTENDED,
    ENDED,
    REFUSED,
    NOT_IN_FORCE,
    NOT_STATED
}
