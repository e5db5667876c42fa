package org.throughline.schema.cases.review;

/// What is published.
public enum PublishedForm {
    OVERVIEW_REPORT,
    EXECUTIVE_SUMMARY,
    SUMMARY,
    LEARNING_SUMMARY,
    ANNUAL_REPORT_ENTRY,
    OTHER,
    NOT_STATED
}
