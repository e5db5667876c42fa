package org.throughline.schema.cases.facts;

/// Which side of the body.
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    MIDDLE,
    NOT_STATED
}
