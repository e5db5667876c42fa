package org.throughline.schema.cases.review;

/// What of a review is evaluated (R163, R249, R250, R253).
public enum EvaluationAspect {
    DECISION_TO_REVIEW,
    SCOPE_AND_TERMS,
    MANAGEMENT_REVIEWS,
    OVERVIEW_REPORT,
    EXECUTIVE_SUMMARY,
    FAMILY_INVOLVEMENT,
    DIVERSITY,
    RECOMMENDATIONS,
    ACTION_PLAN,
    TIMELINESS,
    WHOLE_REVIEW,
    OTHER
}
