package org.throughline.schema.cases.review;

/// Why there is no management review (R198).
public enum ImrDeclineKind {
    REFUSED,
    NO_INVOLVEMENT,
    NEVER_WRITTEN,
    NOT_OBLIGED,
    AGENCY_NO_LONGER_EXISTS,
    PROCEEDINGS,
    COURT_LEAVE_MISSING,
    OTHER,
    NOT_STATED
}
