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
    NOT_STATED;

    /// Whether this stage is certainly higher than another. A stage that is not one of the ladder
    /// is above none, and every stage of the ladder is above it.
    public boolean above(EscalationStage other) {
        return onLadder() && (!other.onLadder() || compareTo(other) > 0);
    }

    private boolean onLadder() {
        return this != OTHER && this != NOT_STATED;
    }
}
