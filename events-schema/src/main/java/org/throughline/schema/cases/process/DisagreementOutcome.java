package org.throughline.schema.cases.process;

/// How a disagreement ended.
public enum DisagreementOutcome {
    DECISION_CHANGED,
    DECISION_STANDS,
    COMPROMISE,
    WITHDRAWN,
    OVERTAKEN,
    UNRESOLVED,
    OTHER,
    NOT_STATED
}
