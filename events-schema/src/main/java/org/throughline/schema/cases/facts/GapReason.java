package org.throughline.schema.cases.facts;

/// Why a record has a gap.
public enum GapReason {
    NOT_WRITTEN,
    LOST,
    DESTROYED,
    NOT_SEARCHED,
    NOT_LEGIBLE,
    NO_CONTACT,
    WITHHELD,
    SYSTEM_CHANGE,
    OTHER,
    NOT_STATED
}
