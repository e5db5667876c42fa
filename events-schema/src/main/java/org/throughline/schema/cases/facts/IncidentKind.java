package org.throughline.schema.cases.facts;

/// What an incident was.
public enum IncidentKind {
    DOMESTIC_ABUSE,
    ASSAULT,
    DISTURBANCE,
    CONCERN_FOR_SAFETY,
    MISSING,
    MEDICAL_EMERGENCY,
    MENTAL_HEALTH_CRISIS,
    SUBSTANCE_USE,
    FIRE,
    ROAD,
    SUDDEN_DEATH,
    OFFENCE,
    OTHER,
    NOT_STATED
}
