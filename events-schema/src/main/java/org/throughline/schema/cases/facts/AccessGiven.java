package org.throughline.schema.cases.facts;

/// How far those who came were let in (R65, R71).
public enum AccessGiven {
    INSIDE,
    AT_THE_DOOR,
    NOT_LET_IN,
    NOBODY_THERE,
    NOT_AT_A_HOME,
    NOT_STATED
}
