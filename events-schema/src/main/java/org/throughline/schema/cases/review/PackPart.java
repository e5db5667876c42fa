package org.throughline.schema.cases.review;

/// What a submission of a finished review consists of (R248).
public enum PackPart {
    OVERVIEW_REPORT,
    EXECUTIVE_SUMMARY,
    MANAGEMENT_REVIEWS,
    HEALTH_OVERVIEW,
    INTEGRATED_CHRONOLOGY,
    GENOGRAM,
    TERMS_OF_REFERENCE,
    RECOMMENDATIONS,
    ACTION_PLAN,
    STATEMENT_OF_BOARD,
    OTHER
}
