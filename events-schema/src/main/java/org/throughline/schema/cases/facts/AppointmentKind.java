package org.throughline.schema.cases.facts;

/// What an appointment was for.
public enum AppointmentKind {
    GP,
    HEALTH_VISITOR,
    ANTENATAL,
    POSTNATAL,
    IMMUNISATION,
    DEVELOPMENT_CHECK,
    OUTPATIENT,
    PAEDIATRIC,
    DENTAL,
    EYES_OR_HEARING,
    MENTAL_HEALTH,
    THERAPY,
    DRUG_AND_ALCOHOL,
    SOCIAL_CARE,
    HOME_VISIT,
    SCHOOL,
    FAMILY_CENTRE,
    PROBATION,
    HOUSING,
    MEETING,
    OTHER,
    NOT_STATED
}
