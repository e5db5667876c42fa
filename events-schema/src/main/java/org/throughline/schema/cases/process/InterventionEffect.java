package org.throughline.schema.cases.process;

/// What became of an earlier intervention (R3).
public enum InterventionEffect {
    HELPED,
    HELPED_FOR_A_TIME,
    PARTLY,
    NO_CHANGE,
    WORSE,
    NOT_EVALUATED,
    NOT_STATED
}
