package org.throughline.schema.cases.facts;

/// Whose step the end of a service was (R96).
public enum WithdrawnBy {
    YOUNG_PERSON,
    PARENT_OR_CARER,
    PROVIDER,
    COMMISSIONER,
    COURT,
    OTHER,
    NOT_STATED
}
