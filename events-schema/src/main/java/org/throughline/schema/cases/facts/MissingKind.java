package org.throughline.schema.cases.facts;

/// How somebody came to be missing, in plain words and without a label.
public enum MissingKind {
    RAN_AWAY,
    DID_NOT_RETURN,
    LEFT_WITHOUT_LEAVE,
    TAKEN,
    WHEREABOUTS_UNKNOWN,
    NOT_STATED
}
