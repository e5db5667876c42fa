package org.throughline.schema.cases.facts;

/// How a measure went on from the last one.
public enum Trend {
    AS_EXPECTED,
    LESS_THAN_EXPECTED,
    MORE_THAN_EXPECTED,
    LOSS,
    UNCHANGED,
    NOT_STATED
}
