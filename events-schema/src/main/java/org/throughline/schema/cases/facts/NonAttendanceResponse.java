package org.throughline.schema.cases.facts;

/// What a service did about an appointment that was not kept (R118).
public enum NonAttendanceResponse {
    REARRANGED,
    FAMILY_CONTACTED,
    HOME_VISITED,
    REFERRER_TOLD,
    OTHER_AGENCY_TOLD,
    CONCERN_RAISED,
    DISCHARGED,
    NO_ACTION,
    OTHER,
    NOT_STATED
}
