package org.throughline.schema.cases.facts;

/// How a child appeared to the observer (R9). A word here is no diagnosis.
public enum Presentation {
    CLEAN,
    DIRTY,
    WELL_CLOTHED,
    POORLY_CLOTHED,
    TIRED,
    ALERT,
    HUNGRY,
    UNWELL,
    IN_PAIN,
    HAPPY,
    SETTLED,
    SAD,
    TEARFUL,
    WITHDRAWN,
    QUIET,
    ANXIOUS,
    FEARFUL,
    ANGRY,
    AGGRESSIVE,
    DISTRESSED,
    CLINGING,
    OVER_FAMILIAR,
    RESTLESS,
    OTHER,
    NOT_STATED
}
