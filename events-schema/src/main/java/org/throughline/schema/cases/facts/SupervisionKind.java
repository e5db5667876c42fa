package org.throughline.schema.cases.facts;

/// What sort of supervision.
public enum SupervisionKind {
    INDIVIDUAL,
    GROUP,
    SAFEGUARDING,
    CLINICAL,
    MANAGEMENT,
    PEER,
    INFORMAL,
    OTHER,
    NOT_STATED
}
