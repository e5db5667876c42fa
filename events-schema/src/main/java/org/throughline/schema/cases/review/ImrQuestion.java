package org.throughline.schema.cases.review;

/// The nine questions of the analysis (R186).
public enum ImrQuestion {
    SENSITIVITY_TO_CHILDREN,
    POLICIES_IN_PLACE,
    KEY_POINTS_FOR_DECISION,
    ACTIONS_AND_DECISIONS,
    PLANS_AND_REVIEWS,
    WISHES_AND_FEELINGS,
    IDENTITY,
    SENIOR_MANAGERS_AND_OTHERS,
    STANDARDS
}
