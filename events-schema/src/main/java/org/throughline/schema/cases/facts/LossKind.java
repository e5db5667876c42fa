package org.throughline.schema.cases.facts;

/// What became of a record.
public enum LossKind {
    LOST,
    CANNOT_BE_FOUND,
    DESTROYED,
    ARCHIVED,
    NOT_PASSED_ON,
    OTHER,
    NOT_STATED
}
