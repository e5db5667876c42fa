package org.throughline.schema.cases.process;

/// What is decided on early help (R59).
public enum EarlyHelpDecision {
    OFFERED,
    NOT_OFFERED,
    CONTINUES,
    MORE_THAN_EARLY_HELP,
    ENDS,
    NOT_STATED
}
