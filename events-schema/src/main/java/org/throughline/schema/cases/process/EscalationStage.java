package org.throughline.schema.cases.process;

/// How far up a disagreement has gone (R120, R125). The order is that of escalation.
public enum EscalationStage {
    PRACTITIONERS,
    LINE_MANAGERS,
    NAMED_PROFESSIONALS,
    SENIOR_MANAGERS,
    DIRECTORS,
    BOARD,
    OTHER,
    NOT_STATED
}
