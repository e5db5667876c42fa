package org.throughline.schema.cases.process;

/// Whether a case has a worker. Open but unallocated is a state of its own (R263).
public enum Allocation {
    ALLOCATED,
    UNALLOCATED,
    DUTY,
    NOT_STATED
}
