package org.throughline.schema.cases.facts;

/// What sort of injury.
public enum InjuryKind {
    BRUISE,
    MARK,
    CUT,
    GRAZE,
    BITE,
    BURN,
    SCALD,
    SWELLING,
    BLEEDING,
    FRACTURE,
    HEAD_INJURY,
    INTERNAL_INJURY,
    POISONING,
    BREATHING_OBSTRUCTED,
    OTHER,
    NOT_STATED
}
