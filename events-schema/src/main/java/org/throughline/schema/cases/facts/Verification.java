package org.throughline.schema.cases.facts;

/// Whether what somebody said was checked, and what came of it (R91, R143).
public enum Verification {
    NOT_CHECKED,
    SUPPORTED,
    NOT_SUPPORTED,
    INCONCLUSIVE,
    NOT_STATED
}
