package org.throughline.schema.cases.facts;

/// How things compare with before.
public enum Comparison {
    BETTER,
    WORSE,
    MIXED,
    DIFFERENT,
    UNCHANGED,
    NOT_STATED
}
