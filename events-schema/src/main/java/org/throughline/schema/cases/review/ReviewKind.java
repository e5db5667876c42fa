package org.throughline.schema.cases.review;

/// The forms a review can have (R155).
public enum ReviewKind {
    SERIOUS_CASE_REVIEW,
    PARTNERSHIP_REVIEW,
    MANAGEMENT_REVIEWS_ONLY,
    HOT_DEBRIEF,
    GOOD_PRACTICE_REVIEW,
    RAPID_REVIEW,
    SAFEGUARDING_PRACTICE_REVIEW,
    OTHER,
    NOT_STATED
}
