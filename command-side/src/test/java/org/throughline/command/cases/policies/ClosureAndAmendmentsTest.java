package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.answered;
import static org.throughline.command.cases.Acts.closing;
import static org.throughline.command.cases.Acts.closureProposed;
import static org.throughline.command.cases.Acts.consulted;
import static org.throughline.command.cases.Acts.contact;
import static org.throughline.command.cases.Acts.corrected;
import static org.throughline.command.cases.Acts.involved;
import static org.throughline.command.cases.Acts.noLongerInvolved;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.schema.cases.RuleCode.CLOSURE_COVERAGE_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.CLOSURE_NOTICE_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.CLOSURE_WITHOUT_CONSULTATION;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ConsultationView;

/// The closure gate (R114 to R116) where what it rests on is amended, or stated by others.
class ClosureAndAmendmentsTest {

    private static CaseHistory bothAsked() {
        return CaseHistory.openCase()
                .then("school", involved(SCHOOL))
                .then("health", involved(HEALTH))
                .then("proposal", closureProposed())
                .then("ask school", consulted(SCHOOL, "2024-07-01"))
                .then("ask health", consulted(HEALTH, "2024-07-01"))
                .then("school answers", answered(SCHOOL, ConsultationView.AGREES));
    }

    private static CaseHistory bothAnswered() {
        return bothAsked().then("health answers", answered(HEALTH, ConsultationView.OBJECTS));
    }

    @Nested
    class Retractions {

        @Test
        void anAgencyWhoseConsultationIsRetractedWasNotAsked() {
            CaseHistory history = bothAnswered().then("r", retracted("ask health", SOCIAL_CARE));
            assertThat(history.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }

        @Test
        void anAnswerThatIsRetractedIsAwaitedAgain() {
            CaseHistory history = bothAnswered().then("r", retracted("health answers", HEALTH));
            assertThat(history.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_WITHOUT_CONSULTATION);
        }

        @Test
        void nobodyRetractsAnObjectionOfAnother() {
            CaseHistory history =
                    bothAnswered().then("r", retracted("health answers", SOCIAL_CARE));
            assertThat(history.decide(closing().closure()).only(CaseClosed.class).objected())
                    .containsExactly(HEALTH);
        }

        @Test
        void nobodyRetractsTheInvolvementOfAnother() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("visit", contact(HEALTH, "2024-06-01"))
                            .then("r", retracted("visit", SOCIAL_CARE))
                            .then("proposal", closureProposed());
            assertThat(history.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }

        @Test
        void anAgencyWhoseOnlyContactWasEnteredInErrorNeedNotBeAsked() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("visit", contact(HEALTH, "2024-06-01"))
                            .then("r", retracted("visit", HEALTH))
                            .then("proposal", closureProposed());
            history.decide(closing().telling().closure()).only(CaseClosed.class);
        }

        @Test
        void aClosureEnteredInErrorLeavesTheCaseOpen() {
            CaseHistory history = bothAnswered();
            CaseClosed closed = history.decide(closing().closure()).only(CaseClosed.class);
            history.then("closed", closed)
                    .then("r", retracted("closed", SOCIAL_CARE))
                    .decide(closing().closure())
                    .only(CaseClosed.class);
        }
    }

    @Nested
    class Corrections {

        @Test
        void aCorrectedConsultationAsksWhomItNamesNow() {
            CaseHistory history =
                    bothAnswered()
                            .then("c", corrected("ask health", consulted(SCHOOL, "2024-07-01")));
            assertThat(history.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }

        @Test
        void aCorrectedAnswerCountsAsItSaysNow() {
            CaseHistory history =
                    bothAnswered()
                            .then(
                                    "c",
                                    corrected(
                                            "health answers",
                                            answered(HEALTH, ConsultationView.AGREES)));
            assertThat(history.decide(closing().closure()).only(CaseClosed.class).objected())
                    .isEmpty();
        }

        @Test
        void aCorrectedProposalIsConsultedAnew() {
            CaseHistory history =
                    bothAnswered()
                            .at("2024-06-10T10:00:00Z")
                            .then("c", corrected("proposal", closureProposed()));
            assertThat(history.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }

        @Test
        void aCorrectedContactDoesNotBringBackAnAgencyThatLeft() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("visit", contact(HEALTH, "2024-06-01"))
                            .then("health leaves", noLongerInvolved(HEALTH))
                            .then("c", corrected("visit", contact(HEALTH, "2024-06-02")))
                            .then("proposal", closureProposed());
            history.decide(closing().telling().closure()).only(CaseClosed.class);
        }
    }

    @Nested
    class WordsOfOthers {

        @Test
        void nobodyEndsTheInvolvementOfAnAgencyThatActed() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("visit", contact(HEALTH, "2024-06-01"))
                            .then("out", noLongerInvolved(HEALTH, SOCIAL_CARE))
                            .then("proposal", closureProposed());
            assertThat(history.decide(closing().telling().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE, CLOSURE_NOTICE_INCOMPLETE);
        }

        @Test
        void whoSaidThatAnotherIsInvolvedCanSayThatItNoLongerIs() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("in", involved(HEALTH, SOCIAL_CARE))
                            .then("out", noLongerInvolved(HEALTH, SOCIAL_CARE))
                            .then("proposal", closureProposed());
            history.decide(closing().telling().closure()).only(CaseClosed.class);
        }

        @Test
        void sayingThatAnotherDecidedDoesNotSpareAskingIt() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("visit", contact(HEALTH, "2024-06-01"))
                            .then("proposal", closureProposed());
            assertThat(history.decide(closing().decidedBy(HEALTH).closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }
    }
}
