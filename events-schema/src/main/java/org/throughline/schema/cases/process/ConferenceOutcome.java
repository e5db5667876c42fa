package org.throughline.schema.cases.process;

/// What a conference decides on a plan (R264).
public enum ConferenceOutcome {
    PLAN_MADE,
    PLAN_CONTINUED,
    PLAN_ENDED,
    NO_PLAN,
    ADJOURNED,
    OTHER,
    NOT_STATED
}
