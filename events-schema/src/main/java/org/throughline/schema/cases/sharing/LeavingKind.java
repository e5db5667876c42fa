package org.throughline.schema.cases.sharing;

/// How a worker left the case.
public enum LeavingKind {
    LEFT_AGENCY,
    CHANGED_POST,
    LONG_ABSENCE,
    RETIRED,
    DIED,
    CASE_PASSED_ON,
    OTHER,
    NOT_STATED
}
