package org.throughline.schema.access;

/// What was looked at, or would have been.
public enum AccessView {
    CASES,
    CASE,
    CHRONOLOGY,
    LANES,
    EVENTS,
    KNOWLEDGE,
    ENTRY,
    JOURNEY,
    DECISIONS,
    LENS,
    COMPARE,
    EARLIEST_KNOWABLE,
    PEOPLE,
    ALERTS,
    PROOF,
    BUNDLE,
    RECEIPT,
    REVIEW,
    REPORT,
    SEARCH,
    POINTER,
    IMPORT,
    SUBMISSION,
    ACCESS_LOG,
    OTHER
}
