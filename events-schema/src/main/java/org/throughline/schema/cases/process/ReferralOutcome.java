package org.throughline.schema.cases.process;

/// What is decided on a referral.
public enum ReferralOutcome {
    ASSESSMENT,
    STRATEGY_DISCUSSION,
    EARLY_HELP,
    ADVICE_GIVEN,
    PASSED_ON,
    NO_FURTHER_ACTION
}
