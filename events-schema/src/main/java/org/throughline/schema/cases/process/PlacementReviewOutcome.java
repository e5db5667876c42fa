package org.throughline.schema.cases.process;

/// What a review of a placement decides (R93).
public enum PlacementReviewOutcome {
    PLACEMENT_CONTINUES,
    PLACEMENT_CHANGES,
    RETURN_HOME,
    PERMANENCE_PLANNED,
    PLAN_CHANGED,
    MORE_SUPPORT,
    LEGAL_ADVICE,
    ADJOURNED,
    OTHER,
    NOT_STATED
}
