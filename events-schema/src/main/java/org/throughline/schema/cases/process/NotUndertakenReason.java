package org.throughline.schema.cases.process;

/// Why there was no assessment (R73).
public enum NotUndertakenReason {
    NOT_CONSIDERED_NEEDED,
    BELOW_THRESHOLD,
    FAMILY_DECLINED,
    FAMILY_NOT_FOUND,
    CAPACITY,
    CASE_CLOSED,
    ALREADY_ASSESSED,
    ANOTHER_AGENCY_ASSESSING,
    AWAITING_OTHER_PROCESS,
    OTHER,
    NOT_STATED
}
