package org.throughline.schema.cases.review;

/// How secured records were checked (R178).
public enum IntegrityMethod {
    FINGERPRINT,
    PAGE_COUNT,
    SEAL,
    AGAINST_LIST,
    ACCESS_LOG,
    LEDGER_PROOF,
    OTHER,
    NOT_STATED
}
