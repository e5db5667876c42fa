package org.throughline.schema.cases.facts;

/// How a school roll changed.
public enum RollChange {
    ADMITTED,
    MOVED,
    REMOVED,
    EXCLUDED_PERMANENTLY,
    HOME_EDUCATION_STARTED,
    HOME_EDUCATION_ENDED,
    NO_SCHOOL_PLACE,
    NOT_STATED
}
