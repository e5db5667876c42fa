package org.throughline.schema.cases.sharing;

/// Why something is kept back.
public enum WithholdingReason {
    CHILDS_WISH,
    NO_CONSENT,
    SAFETY,
    THIRD_PARTY,
    LEGAL_PRIVILEGE,
    COURT_RULES,
    CRIMINAL_PROCEEDINGS,
    HELD_NOT_RELEVANT,
    OTHER,
    NOT_STATED
}
