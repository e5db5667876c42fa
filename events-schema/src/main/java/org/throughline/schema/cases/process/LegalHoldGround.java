package org.throughline.schema.cases.process;

/// What a record may be needed for, so that it is not destroyed.
public enum LegalHoldGround {
    LEGAL_PROCEEDINGS,
    CRIMINAL_INVESTIGATION,
    REVIEW,
    INQUIRY,
    INQUEST,
    COMPLAINT,
    OTHER
}
