package org.throughline.schema.cases;

/// Why the agency may record and share this (UK GDPR articles 6 and 9, safeguarding of children).
public enum LawfulBasis {
    LEGAL_OBLIGATION,
    PUBLIC_TASK,
    VITAL_INTERESTS,
    CONSENT,
    SAFEGUARDING_WITHOUT_CONSENT
}
