package org.throughline.schema.cases.review;

/// What was found.
public enum ImpactFound {
    PRACTICE_CHANGED,
    PARTLY_CHANGED,
    NOT_CHANGED,
    TOO_EARLY,
    NOT_STATED
}
