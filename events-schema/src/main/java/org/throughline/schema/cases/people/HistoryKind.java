package org.throughline.schema.cases.people;

/// What of an adult's own past (R19). It is that adult's, and no verdict on them.
public enum HistoryKind {
    IN_CARE,
    ON_A_PLAN_OR_REGISTER,
    HARMED_AS_A_CHILD,
    CONVICTION,
    ANOTHER_CHILD_IN_CARE,
    ANOTHER_CHILD_HARMED,
    EARLIER_PARTNERSHIP,
    TREATMENT,
    SERVICE_USE,
    OTHER,
    NOT_STATED
}
