package org.throughline.schema.cases.review;

/// Who makes a recommendation (R224, R225).
public enum RecommendationSource {
    MANAGEMENT_REVIEW,
    OVERVIEW_REPORT,
    BOARD,
    PANEL,
    INSPECTORATE,
    EARLY_LESSON,
    OTHER,
    NOT_STATED
}
