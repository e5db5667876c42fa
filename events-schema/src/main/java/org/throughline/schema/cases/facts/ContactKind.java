package org.throughline.schema.cases.facts;

/// How a contact took place.
public enum ContactKind {
    HOME_VISIT,
    OFFICE_VISIT,
    SCHOOL_VISIT,
    SCHOOL_DAY,
    CLINIC,
    HOSPITAL,
    TELEPHONE,
    ONLINE,
    CORRESPONDENCE,
    EMERGENCY_CALL,
    SESSION,
    OBSERVATION,
    OTHER,
    NOT_STATED
}
