package org.throughline.schema.cases.facts;

/// How it stands with the chronology of a file (R1, R260).
public enum FileChronology {
    COMPLETE,
    NOT_COMPLETE,
    NONE,
    NOT_STATED
}
