package org.throughline.schema.cases.people;

/// How it was found that something is on the wrong file.
public enum MisfilingFound {
    ROUTINE_CHECK,
    AUDIT,
    REVIEW,
    BY_PERSON,
    BY_ANOTHER_AGENCY,
    OTHER,
    NOT_STATED
}
