package org.throughline.schema.cases.process;

/// What a period of retention rests on.
public enum RetentionBasis {
    STATUTE,
    REGULATION,
    RETENTION_SCHEDULE,
    COURT_ORDER,
    OTHER
}
