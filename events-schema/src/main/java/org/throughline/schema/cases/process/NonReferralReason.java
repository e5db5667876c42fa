package org.throughline.schema.cases.process;

/// Why a concern was not referred, as its agency gave it (R40, R41).
public enum NonReferralReason {
    OWN_STAFF_QUALIFIED,
    DEALT_WITH,
    BELOW_THRESHOLD,
    SIGNIFICANCE_NOT_RECOGNISED,
    CONSENT_WITHHELD,
    BELIEVED_ALREADY_KNOWN,
    BELIEVED_OPEN_CASE,
    ADVISED_NOT_TO,
    OTHER,
    NOT_STATED
}
