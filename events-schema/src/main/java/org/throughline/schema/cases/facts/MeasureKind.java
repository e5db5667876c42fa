package org.throughline.schema.cases.facts;

/// What was measured.
public enum MeasureKind {
    WEIGHT,
    HEIGHT,
    HEAD_CIRCUMFERENCE,
    BODY_MASS_INDEX,
    NOT_STATED
}
