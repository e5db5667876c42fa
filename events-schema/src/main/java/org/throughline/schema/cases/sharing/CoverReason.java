package org.throughline.schema.cases.sharing;

/// Why somebody was covered for.
public enum CoverReason {
    SICKNESS,
    LEAVE,
    VACANCY,
    SECONDMENT,
    TRAINING,
    OUT_OF_HOURS,
    WORKLOAD,
    OTHER,
    NOT_STATED
}
