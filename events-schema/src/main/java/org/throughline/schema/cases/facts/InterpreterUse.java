package org.throughline.schema.cases.facts;

/// Whether there was an interpreter when one was needed (R211).
public enum InterpreterUse {
    USED,
    OFFERED_NOT_WANTED,
    ASKED_FOR_NOT_AVAILABLE,
    NOT_OFFERED,
    NOT_NEEDED,
    NOT_STATED
}
