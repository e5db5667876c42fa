package org.throughline.schema.cases.review;

/// What an agency or professional contributes to a review (R167, R183, R184, R201).
public enum ContributionKind {
    MANAGEMENT_REVIEW,
    REPORT,
    HEALTH_OVERVIEW,
    CHRONOLOGY,
    STATEMENT,
    EXTERNAL_REPORT,
    EXPERT_OPINION,
    OTHER,
    NOT_STATED
}
