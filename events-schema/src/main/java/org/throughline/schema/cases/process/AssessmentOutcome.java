package org.throughline.schema.cases.process;

/// What an assessment led to.
public enum AssessmentOutcome {
    STRATEGY_DISCUSSION,
    PROTECTION_ENQUIRY,
    CONFERENCE,
    CHILD_IN_NEED_PLAN,
    MULTI_AGENCY_RESPONSE,
    EARLY_HELP,
    LOOKED_AFTER,
    COURT_PROCEEDINGS,
    FURTHER_ASSESSMENT,
    PLAN_CONTINUES,
    SERVICE_OFFERED,
    NO_FURTHER_ACTION,
    OTHER,
    NOT_STATED
}
