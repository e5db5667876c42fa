package org.throughline.schema.cases.facts;

/// How an appointment came not to be kept.
public enum NonAttendanceKind {
    NO_WORD,
    CANCELLED,
    CANCELLED_BY_THE_SERVICE,
    CAME_TOO_LATE,
    LEFT_BEFORE_BEING_SEEN,
    NOBODY_AT_HOME,
    NOT_LET_IN,
    NOT_STATED
}
