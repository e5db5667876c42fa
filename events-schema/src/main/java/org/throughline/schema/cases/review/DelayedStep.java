package org.throughline.schema.cases.review;

/// What is delayed.
public enum DelayedStep {
    DECISION,
    START,
    TERMS,
    MANAGEMENT_REVIEWS,
    OVERVIEW,
    COMPLETION,
    ACTION_PLAN,
    PUBLICATION,
    NOT_STATED
}
