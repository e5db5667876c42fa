package org.throughline.schema.cases.amendment;

/// On what ground personal data is erased (UK GDPR article 17(1), and orders).
public enum ErasureGround {
    NO_LONGER_NECESSARY,
    CONSENT_WITHDRAWN,
    OBJECTION_UPHELD,
    UNLAWFULLY_PROCESSED,
    LEGAL_OBLIGATION,
    COURT_ORDER,
    REGULATOR_ORDER
}
