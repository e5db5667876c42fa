package org.throughline.schema.cases.review;

/// Whether a court released a guardian from confidentiality (R185).
public enum CourtLeave {
    GIVEN,
    SOUGHT,
    REFUSED,
    NOT_NEEDED,
    NOT_STATED
}
