package org.throughline.schema.cases.process;

/// How concerned somebody is for the child. It is a statement of theirs, never a score (R52).
public enum DegreeOfConcern {
    NO_CONCERN,
    SOME_CONCERN,
    SERIOUS_CONCERN,
    SIGNIFICANT_HARM_LIKELY,
    SIGNIFICANT_HARM,
    IMMEDIATE_DANGER,
    NOT_STATED
}
