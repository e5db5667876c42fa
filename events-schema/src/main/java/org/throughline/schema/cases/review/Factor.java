package org.throughline.schema.cases.review;

/// What contributed: conditions of work, never persons (R162, R190).
public enum Factor {
    RECORD_KEEPING,
    INFORMATION_SHARING,
    ROLES_UNCLEAR,
    PROCEDURE_UNCLEAR,
    THRESHOLD,
    WORKLOAD,
    STAFF_CHANGE,
    SUPERVISION,
    TRAINING,
    ASSESSMENT_PRACTICE,
    VOICE_OF_CHILD,
    CHALLENGE,
    COMMISSIONING,
    IT_SYSTEM,
    OTHER
}
