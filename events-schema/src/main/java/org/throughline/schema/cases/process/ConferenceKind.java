package org.throughline.schema.cases.process;

/// What kind of child protection conference it is (R63).
public enum ConferenceKind {
    INITIAL,
    REVIEW,
    PRE_BIRTH,
    TRANSFER,
    OTHER,
    NOT_STATED
}
