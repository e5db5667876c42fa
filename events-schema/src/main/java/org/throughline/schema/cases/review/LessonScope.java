package org.throughline.schema.cases.review;

/// For whom a lesson is (R223).
public enum LessonScope {
    ONE_AGENCY,
    LOCAL,
    NATIONAL,
    LOCAL_AND_NATIONAL,
    NOT_STATED
}
