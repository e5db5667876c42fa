package org.throughline.schema.cases.review;

/// The listed defects of a management review (R197, R199). They are of the document, not of its
/// author.
public enum ImrDefect {
    NO_ANALYSIS,
    NARROW_APPROACH,
    NOT_OPEN_AND_CRITICAL,
    SHIELDS_AGENCY,
    LACKS_EXPERTISE,
    PRESENTATION,
    WHO_KNEW_WHAT_MISSING,
    CHRONOLOGY_MISSING_OR_POOR,
    NOT_IN_AGREED_FORMAT,
    TERMS_UNCLEAR,
    KEY_ISSUES_MISSED,
    RECOMMENDATIONS_POOR_OR_NONE,
    OTHER,
    NOT_STATED
}
