package org.throughline.schema.cases.review;

/// What kind of finding it is (R191).
public enum FindingKind {
    LESSON,
    FINDING,
    GOOD_PRACTICE
}
