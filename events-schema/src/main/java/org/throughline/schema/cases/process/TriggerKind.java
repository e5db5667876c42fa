package org.throughline.schema.cases.process;

/// What sets off a next step of a plan (R61).
public enum TriggerKind {
    NOT_ENGAGING,
    APPOINTMENTS_MISSED,
    NO_ACCESS,
    CHILD_NOT_SEEN,
    MISSING,
    NEW_CONCERN,
    NO_CHANGE,
    MOVE,
    OTHER,
    NOT_STATED
}
