package org.throughline.schema.cases.sharing;

/// What kind of response it was (R32).
public enum ResponseKind {
    ACTION_TAKEN,
    ACTION_PLANNED,
    CHILD_SEEN,
    REFERRED,
    PASSED_ON,
    ADVICE_GIVEN,
    NOTED,
    NO_ACTION,
    NO_RESPONSE,
    OTHER,
    NOT_STATED
}
