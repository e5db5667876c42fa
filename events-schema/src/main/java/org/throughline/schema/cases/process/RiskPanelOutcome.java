package org.throughline.schema.cases.process;

/// What a panel that manages risk decides (R69).
public enum RiskPanelOutcome {
    TAKEN_ON,
    PLAN_AGREED,
    PLAN_CONTINUED,
    NOT_TAKEN_ON,
    PASSED_ON,
    STEPPED_DOWN,
    DEFERRED,
    OTHER,
    NOT_STATED
}
