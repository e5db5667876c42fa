package org.throughline.schema.cases.review;

/// The nine reasons for delay of the 2008 report, in its order, and what it does not list (R244).
public enum DelayReason {
    NO_INDEPENDENT_AUTHOR,
    STAFFING_PRESSURES,
    AGENCIES_NOT_OBLIGED,
    SEVERAL_AREAS_OR_AGENCIES,
    DIFFERENT_INTERNAL_PROCESSES,
    INEXPERIENCE_WITH_REVIEWS,
    GUIDANCE_FROM_BOARD_NEEDED,
    CORONER_OR_CRIMINAL_PROCEEDINGS,
    AGREEING_RECOMMENDATIONS,
    OTHER,
    NOT_STATED
}
