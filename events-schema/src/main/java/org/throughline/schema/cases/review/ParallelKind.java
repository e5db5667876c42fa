package org.throughline.schema.cases.review;

/// What else looks into the same events (R169).
public enum ParallelKind {
    CORONER,
    CRIMINAL_INVESTIGATION,
    CRIMINAL_PROCEEDINGS,
    CARE_PROCEEDINGS,
    HOMICIDE_REVIEW,
    MENTAL_HEALTH_REVIEW,
    HEALTH_INVESTIGATION,
    YOUTH_JUSTICE_REVIEW,
    OMBUDSMAN,
    ANOTHER_REVIEW,
    OTHER,
    NOT_STATED
}
