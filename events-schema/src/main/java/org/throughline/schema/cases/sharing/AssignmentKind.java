package org.throughline.schema.cases.sharing;

/// How a worker is assigned.
public enum AssignmentKind {
    ALLOCATED,
    JOINT,
    DUTY,
    TEMPORARY,
    NOT_STATED
}
