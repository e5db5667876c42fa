package org.throughline.schema.cases.sharing;

/// How the case stood when a worker left it (R22, R263).
public enum LeftWith {
    SUCCESSOR,
    COVER,
    NOBODY,
    CASE_CLOSED,
    NOT_STATED
}
