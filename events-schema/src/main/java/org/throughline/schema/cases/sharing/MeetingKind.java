package org.throughline.schema.cases.sharing;

/// What a meeting was (R54).
public enum MeetingKind {
    MULTI_AGENCY_MEETING,
    STRATEGY_DISCUSSION,
    CHILD_PROTECTION_CONFERENCE,
    CORE_GROUP,
    CHILD_IN_NEED_MEETING,
    PROFESSIONALS_MEETING,
    REVIEW_PANEL,
    OTHER,
    NOT_STATED
}
