package org.throughline.schema.cases.amendment;

/// Who asks for personal data to be erased.
public enum ErasureRequester {
    DATA_SUBJECT,
    PARENT_OR_CARER,
    REPRESENTATIVE,
    AGENCY,
    COURT,
    REGULATOR
}
