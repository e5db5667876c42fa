package org.throughline.schema.access;

/// What came of a look.
public enum AccessOutcome {
    SHOWN,
    REFUSED,
    NOT_FOUND,
    INVALID,
    NOT_ANSWERED
}
