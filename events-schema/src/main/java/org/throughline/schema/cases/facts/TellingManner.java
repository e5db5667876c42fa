package org.throughline.schema.cases.facts;

/// How a child tried to tell (R265).
public enum TellingManner {
    WORDS,
    ASKED_FOR_HELP,
    BEHAVIOUR,
    DEMEANOUR,
    PLAY,
    DRAWING,
    WRITING,
    RUNNING_AWAY,
    OTHER,
    NOT_STATED
}
