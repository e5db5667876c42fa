package org.throughline.schema.cases.process;

/// What the other area says to a transfer (R42).
public enum TransferAnswer {
    ACCEPTED,
    ACCEPTED_IN_PART,
    ACCEPTED_ON_CONDITION,
    DECLINED,
    NO_REPLY,
    NOT_STATED
}
