package org.throughline.schema.cases.facts;

/// Why a service ended.
public enum WithdrawalReason {
    CHANGED_MIND,
    NEED_MET,
    NOT_ATTENDING,
    MOVED,
    AGE,
    THRESHOLD_NOT_MET,
    NO_CAPACITY,
    CASE_CLOSED,
    DISSATISFIED,
    OTHER,
    NOT_STATED
}
