package org.throughline.schema.cases.process;

/// What prompted an assessment (R5).
public enum AssessmentTrigger {
    NEW_CONCERN,
    REFERRAL,
    REALLOCATION,
    TRANSFER_OF_AREA,
    STRATEGY_DISCUSSION,
    REVIEW,
    PREGNANCY_OR_BIRTH,
    COURT,
    REQUEST_OF_FAMILY,
    ROUTINE,
    OTHER,
    NOT_STATED
}
