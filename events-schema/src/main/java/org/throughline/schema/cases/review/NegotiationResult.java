package org.throughline.schema.cases.review;

/// What came of a negotiation about material (R246).
public enum NegotiationResult {
    AGREED,
    AGREED_IN_PART,
    NOT_AGREED,
    PENDING,
    NOT_STATED
}
