package org.throughline.schema.cases.process;

/// Why information did not stay where it was sent (R50).
public enum RerouteReason {
    CASE_CLOSED,
    WORKER_LEFT,
    WORKER_ABSENT,
    UNALLOCATED,
    OTHER_WORKER,
    OTHER_AGENCY,
    WRONG_ADDRESS,
    OTHER,
    NOT_STATED
}
