package org.throughline.schema.cases.process;

/// What came of asking an agency; not asked is not the same as not involved (R36, R159).
public enum AskingOutcome {
    ANSWERED,
    TOOK_PART,
    NO_REPLY,
    REFUSED,
    NOT_ASKED,
    NOT_STATED
}
