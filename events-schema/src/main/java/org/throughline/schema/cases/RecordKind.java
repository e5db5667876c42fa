package org.throughline.schema.cases;

/// What sort of record it is.
public enum RecordKind {
    CASE_FILE,
    CLINICAL_FILE,
    SCHOOL_RECORD,
    INCIDENT_LOG,
    CHRONOLOGY,
    SUPERVISION_NOTES,
    MINUTES,
    CORRESPONDENCE,
    ELECTRONIC_RECORD,
    PAPER_RECORD,
    REGISTER,
    DOCUMENT,
    OTHER,
    NOT_STATED
}
