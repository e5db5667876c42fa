package org.throughline.schema.cases.facts;

/// What happened with an adult in a service of the adult's own (R45).
public enum AdultEventKind {
    REFERRED,
    STARTED,
    ENDED,
    DISCHARGED_FOR_NOT_ATTENDING,
    ADMITTED,
    LEFT_HOSPITAL,
    CRISIS,
    RELAPSE,
    CHANGE_OF_TREATMENT,
    RELEASED,
    SENTENCED,
    TENANCY_AT_RISK,
    MOVED,
    OTHER,
    NOT_STATED
}
