package org.throughline.schema.cases.review;

/// What of a review the family is told (R206, R259).
public enum FamilyTold {
    THAT_THERE_IS_A_REVIEW,
    HOW_IT_WORKS,
    THAT_THERE_IS_NONE,
    FINDINGS,
    RECOMMENDATIONS,
    PUBLICATION,
    DELAY,
    OTHER,
    NOT_STATED
}
