package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.inWritingBy;
import static org.throughline.command.cases.Acts.override;
import static org.throughline.command.cases.Acts.referral;
import static org.throughline.command.cases.Acts.referralDecided;
import static org.throughline.schema.cases.RuleCode.REFERRAL_OUTCOME_NOT_TOLD;
import static org.throughline.schema.cases.RuleCode.REFERRAL_UNKNOWN;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.RuleOverridden;

/// Decisions on referrals: R53.
class ReferralRulesTest {

    private static CaseHistory referred() {
        return CaseHistory.openCase().then("referral", referral());
    }

    @Nested
    class R53ReferrerIsToldTheOutcome {

        @Test
        void decidesAReferralWhoseReferrerIsTold() {
            referred()
                    .decide(referralDecided("referral", inWritingBy("2024-06-11"), null))
                    .only(ReferralDecided.class);
        }

        @Test
        void refusesADecisionThatDoesNotSayHowTheReferrerIsTold() {
            CaseHistory.Answer answer = referred().decide(referralDecided("referral", null, null));
            assertThat(answer.refusals()).containsExactly(REFERRAL_OUTCOME_NOT_TOLD);
            assertThat(answer.pointer()).isEqualTo("/referrerTold");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(referred().decide(referralDecided("referral", null, override())).recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, ReferralDecided.class);
        }

        @Test
        void refusesADecisionOnAReferralThatThisCaseDoesNotHave() {
            assertThat(
                            referred()
                                    .decide(
                                            referralDecided(
                                                    "another",
                                                    inWritingBy("2024-06-11"),
                                                    override()))
                                    .refusals())
                    .containsExactly(REFERRAL_UNKNOWN);
        }
    }
}
