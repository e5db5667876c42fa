package org.throughline.schema.cases.facts;

/// Whether a change came about (R85).
public enum ChangeResult {
    CHANGED,
    PARTLY_CHANGED,
    NOT_CHANGED,
    WORSE,
    TOO_EARLY_TO_SAY,
    NO_EVIDENCE,
    NOT_STATED
}
