package org.throughline.schema.cases;

/// The stable codes with which a rule refuses a decision. Each has a page that explains it in plain
/// words.
public enum RuleCode {
    CLOSURE_WITHOUT_PROPOSAL,
    CLOSURE_WITHOUT_CONSULTATION,
    CLOSURE_COVERAGE_INCOMPLETE,
    CLOSURE_NOTICE_INCOMPLETE,
    CLOSURE_WITHOUT_RATIONALE,
    CLOSURE_OF_CLOSED_CASE,
    REFERRAL_UNKNOWN,
    REFERRAL_OUTCOME_NOT_TOLD,
    FINDING_WITHOUT_WHY,
    DECISION_BACK_DATED,
    RETROSPECTIVE_NOT_ALLOWED
}
