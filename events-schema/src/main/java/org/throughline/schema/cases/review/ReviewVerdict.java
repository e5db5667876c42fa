package org.throughline.schema.cases.review;

/// Whether a review is to be held.
public enum ReviewVerdict {
    HOLD,
    DO_NOT_HOLD,
    DEFER,
    NOT_STATED
}
