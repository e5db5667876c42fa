package org.throughline.schema.cases.review;

/// What a check of secured records gave (R178).
public enum IntegrityResult {
    UNCHANGED,
    CHANGED,
    INCOMPLETE,
    NOT_FOUND,
    NOT_COMPLETED,
    NOT_STATED
}
