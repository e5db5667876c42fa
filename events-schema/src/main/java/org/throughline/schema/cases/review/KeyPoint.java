package org.throughline.schema.cases.review;

/// Why a time in a case is a key one (R100).
public enum KeyPoint {
    FOR_ASSESSMENT,
    FOR_DECISION,
    FOR_SEEING_THE_CHILD,
    FOR_SHARING,
    FOR_SUPPORT,
    CHANGE_IN_THE_FAMILY,
    OTHER,
    NOT_STATED
}
