package org.throughline.schema.cases.facts;

/// What workers met with on an occasion: acts, never a trait of anybody (R71).
public enum Encounter {
    SHOUTING,
    ABUSIVE_WORDS,
    THREAT,
    WAY_BARRED,
    PHYSICAL_FORCE,
    ANIMAL_SET_ON,
    WEAPON_SHOWN,
    DAMAGE,
    FOLLOWED_OR_WATCHED,
    COMPLAINT_ANNOUNCED,
    OTHER,
    NOT_STATED
}
