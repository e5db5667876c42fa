package org.throughline.schema.cases.process;

/// What sort of plan.
public enum PlanKind {
    CHILD_PROTECTION,
    CHILD_IN_NEED,
    EARLY_HELP,
    CARE,
    PLACEMENT,
    PATHWAY,
    PRE_BIRTH,
    SAFETY,
    RISK_MANAGEMENT,
    HEALTH,
    EDUCATION,
    MISSING,
    OTHER,
    NOT_STATED
}
