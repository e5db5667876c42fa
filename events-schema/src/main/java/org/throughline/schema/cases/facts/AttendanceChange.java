package org.throughline.schema.cases.facts;

/// How attendance changed.
public enum AttendanceChange {
    WORSE,
    BETTER,
    ABSENT,
    RETURNED,
    LATE,
    REDUCED_TIMETABLE,
    EXCLUDED_FOR_A_TIME,
    EXCLUSION_AVOIDED,
    OTHER,
    NOT_STATED
}
