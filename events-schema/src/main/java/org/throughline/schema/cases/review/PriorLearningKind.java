package org.throughline.schema.cases.review;

/// Where earlier learning comes from (R221).
public enum PriorLearningKind {
    EARLIER_LOCAL_REVIEW,
    REVIEW_ELSEWHERE,
    NATIONAL_STUDY,
    RESEARCH,
    INSPECTION,
    AUDIT,
    OTHER,
    NOT_STATED
}
