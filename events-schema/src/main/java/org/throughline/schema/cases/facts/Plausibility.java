package org.throughline.schema.cases.facts;

/// What was made of the explanation of an injury (R21).
public enum Plausibility {
    CONSISTENT,
    NOT_CONSISTENT,
    UNCERTAIN,
    NO_EXPLANATION_GIVEN,
    NOT_CONSIDERED,
    NOT_STATED
}
