package org.throughline.schema.cases.review;

/// What a recommendation is to change (R194, R231).
public enum RecommendationAim {
    PRACTICE,
    PROCEDURE,
    TRAINING,
    SUPERVISION,
    INFORMATION_SHARING,
    MULTI_AGENCY_WORKING,
    ROLES,
    RECORDING,
    RESOURCES,
    COMMISSIONING,
    AUDIT,
    IT_SYSTEM,
    OTHER,
    NOT_STATED
}
