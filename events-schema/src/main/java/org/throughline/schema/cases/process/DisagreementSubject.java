package org.throughline.schema.cases.process;

/// What professionals disagree about (R120, R122).
public enum DisagreementSubject {
    THRESHOLD,
    RISK,
    DECISION,
    NO_ACTION,
    ASSESSMENT,
    PLAN,
    CLOSURE,
    ROLES,
    SHARING,
    REVIEW,
    OTHER,
    NOT_STATED
}
