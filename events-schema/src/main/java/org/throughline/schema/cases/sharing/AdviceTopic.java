package org.throughline.schema.cases.sharing;

/// What advice is about (R39).
public enum AdviceTopic {
    CONFIDENTIALITY,
    THRESHOLD,
    SAFEGUARDING,
    RISK,
    PROCEDURE,
    LEGAL,
    MEDICAL,
    CULTURE_OR_LANGUAGE,
    DISABILITY,
    OTHER,
    NOT_STATED
}
