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
import static org.throughline.command.cases.Acts.involved;
import static org.throughline.command.cases.Acts.noLongerInvolved;
import static org.throughline.schema.cases.RuleCode.CLOSURE_COVERAGE_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.CLOSURE_NOTICE_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.CLOSURE_OF_CLOSED_CASE;
import static org.throughline.schema.cases.RuleCode.CLOSURE_WITHOUT_CONSULTATION;
import static org.throughline.schema.cases.RuleCode.CLOSURE_WITHOUT_PROPOSAL;
import static org.throughline.schema.cases.RuleCode.CLOSURE_WITHOUT_RATIONALE;
import static org.throughline.schema.cases.RuleCode.DECISION_BACK_DATED;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.ClosureEffect;
import org.throughline.schema.cases.process.ConsultationView;
import org.throughline.schema.cases.process.RuleOverridden;

/// The closure gate: R114, R115, R116, R117.
class ClosureRulesTest {

    private static CaseHistory twoAgenciesInvolved() {
        return CaseHistory.openCase()
                .then("school", involved(SCHOOL))
                .then("health", involved(HEALTH))
                .then("proposal", closureProposed());
    }

    private static CaseHistory bothAnswered() {
        return twoAgenciesInvolved()
                .then("ask school", consulted(SCHOOL, "2024-07-01"))
                .then("ask health", consulted(HEALTH, "2024-07-01"))
                .then("school answers", answered(SCHOOL, ConsultationView.AGREES))
                .then("health answers", answered(HEALTH, ConsultationView.AGREES));
    }

    @Nested
    class R114ClosureFollowsConsultation {

        @Test
        void closesWhenEveryAgencyWasAskedAndHasAnswered() {
            CaseClosed closed = bothAnswered().decide(closing().closure()).only(CaseClosed.class);
            assertThat(closed.effect()).isEqualTo(ClosureEffect.CLOSES);
            assertThat(closed.noReply()).isEmpty();
            assertThat(closed.objected()).isEmpty();
        }

        @Test
        void refusesClosureWithoutProposal() {
            assertThat(bothAnswered().decide(closing().withoutProposal().closure()).refusals())
                    .containsExactly(CLOSURE_WITHOUT_PROPOSAL);
        }

        @Test
        void refusesClosureWhileAnAnswerIsAwaited() {
            CaseHistory waiting =
                    twoAgenciesInvolved()
                            .then("ask school", consulted(SCHOOL, "2024-07-01"))
                            .then("ask health", consulted(HEALTH, "2024-07-01"))
                            .then("school answers", answered(SCHOOL, ConsultationView.AGREES));
            assertThat(waiting.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_WITHOUT_CONSULTATION);
        }

        @Test
        void aLapseIsNoReplyAndShowsOnTheClosure() {
            CaseHistory lapsed =
                    twoAgenciesInvolved()
                            .then("ask school", consulted(SCHOOL, "2024-06-12"))
                            .then("ask health", consulted(HEALTH, "2024-06-12"))
                            .then("school answers", answered(SCHOOL, ConsultationView.NO_VIEW))
                            .at("2024-06-14T10:00:00Z");
            CaseClosed closed =
                    lapsed.decide(closing().on("2024-06-14").closure()).only(CaseClosed.class);
            assertThat(closed.noReply()).containsExactly(HEALTH);
        }

        @Test
        void whoWasAskedOnlyAfterTheTimeForAnAnswerWasNotAsked() {
            CaseHistory late =
                    twoAgenciesInvolved()
                            .then("ask school", consulted(SCHOOL, "2024-06-01"))
                            .then("ask health", consulted(HEALTH, "2024-06-01"));
            assertThat(late.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_WITHOUT_CONSULTATION);
        }

        @Test
        void aClosureDatedAheadDoesNotMakeTheTimeForAnAnswerPass() {
            CaseHistory waiting =
                    twoAgenciesInvolved()
                            .then("ask school", consulted(SCHOOL, "2024-06-12"))
                            .then("ask health", consulted(HEALTH, "2024-06-12"));
            assertThat(waiting.decide(closing().on("2024-06-20").closure()).refusals())
                    .containsExactly(CLOSURE_WITHOUT_CONSULTATION);
        }

        @Test
        void anObjectionDoesNotPreventTheClosureButShowsOnIt() {
            CaseHistory objected =
                    twoAgenciesInvolved()
                            .then("ask school", consulted(SCHOOL, "2024-07-01"))
                            .then("ask health", consulted(HEALTH, "2024-07-01"))
                            .then("school answers", answered(SCHOOL, ConsultationView.AGREES))
                            .then("health answers", answered(HEALTH, ConsultationView.OBJECTS));
            assertThat(objected.decide(closing().closure()).only(CaseClosed.class).objected())
                    .containsExactly(HEALTH);
        }

        @Test
        void refusesToCloseAClosedCase() {
            CaseHistory history = bothAnswered();
            CaseClosed closed = history.decide(closing().closure()).only(CaseClosed.class);
            assertThat(history.then("closed", closed).decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_OF_CLOSED_CASE);
        }
    }

    @Nested
    class R116ClosureConsultsEveryAgency {

        @Test
        void refusesClosureWithoutAskingHealth() {
            CaseHistory healthNotAsked =
                    twoAgenciesInvolved()
                            .then("ask school", consulted(SCHOOL, "2024-07-01"))
                            .then("school answers", answered(SCHOOL, ConsultationView.AGREES));
            assertThat(healthNotAsked.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }

        @Test
        void anAgencyThatHadContactIsInvolvedWithoutSayingSo() {
            CaseHistory contactOnly =
                    CaseHistory.openCase()
                            .then("visit", contact(HEALTH, "2024-06-01"))
                            .then("proposal", closureProposed());
            assertThat(contactOnly.decide(closing().closure()).refusals())
                    .containsExactly(CLOSURE_COVERAGE_INCOMPLETE);
        }

        @Test
        void anAgencyWhoseInvolvementEndedNeedNotBeAsked() {
            CaseHistory healthLeft =
                    twoAgenciesInvolved()
                            .then("health leaves", noLongerInvolved(HEALTH))
                            .then("ask school", consulted(SCHOOL, "2024-07-01"))
                            .then("school answers", answered(SCHOOL, ConsultationView.AGREES));
            healthLeft.decide(closing().telling(SCHOOL).closure()).only(CaseClosed.class);
        }

        @Test
        void theDeciderNeedNotAskItself() {
            CaseHistory alone =
                    CaseHistory.openCase()
                            .then("visit", contact(SOCIAL_CARE, "2024-06-01"))
                            .then("proposal", closureProposed());
            alone.decide(closing().telling().closure()).only(CaseClosed.class);
        }
    }

    @Nested
    class R115ClosureTellsEveryAgency {

        @Test
        void refusesClosureThatDoesNotSayThatEveryInvolvedAgencyIsTold() {
            CaseHistory.Answer answer = bothAnswered().decide(closing().telling(SCHOOL).closure());
            assertThat(answer.refusals()).containsExactly(CLOSURE_NOTICE_INCOMPLETE);
            assertThat(answer.pointer()).isEqualTo("/toldInWriting");
        }
    }

    @Nested
    class R117ClosureGivesItsReasons {

        @Test
        void refusesClosureWithoutRationale() {
            CaseHistory.Answer answer =
                    bothAnswered().decide(closing().withoutRationale().closure());
            assertThat(answer.refusals()).containsExactly(CLOSURE_WITHOUT_RATIONALE);
            assertThat(answer.pointer()).isEqualTo("/rationale");
        }

        @Test
        void refusesClosureWithoutManager() {
            CaseHistory.Answer answer = bothAnswered().decide(closing().withoutManager().closure());
            assertThat(answer.refusals()).containsExactly(CLOSURE_WITHOUT_RATIONALE);
            assertThat(answer.pointer()).isEqualTo("/manager");
        }
    }

    @Nested
    class R114ClosureIsNotBackDated {

        @Test
        void refusesClosureDatedTheDayBeforeItsConsultationCameIntoTheLog() {
            assertThat(bothAnswered().decide(closing().on("2024-06-09").closure()).refusals())
                    .containsExactly(DECISION_BACK_DATED);
        }

        @Test
        void anEarlierHourOfTheSameDayIsNotBackDated() {
            bothAnswered()
                    .decide(closing().on("2024-06-10T08:00").closure())
                    .only(CaseClosed.class);
        }

        @Test
        void anOverrideOfTheProposalDoesNotMakeABackDatedClosurePossible() {
            assertThat(
                            bothAnswered()
                                    .decide(
                                            closing()
                                                    .withoutProposal()
                                                    .on("2019-03-01")
                                                    .overriding()
                                                    .closure())
                                    .refusals())
                    .containsExactly(CLOSURE_WITHOUT_PROPOSAL, DECISION_BACK_DATED);
        }

        @Test
        void anOverrideDoesNotHelp() {
            assertThat(
                            bothAnswered()
                                    .decide(closing().on("2024-06-09").overriding().closure())
                                    .refusals())
                    .containsExactly(DECISION_BACK_DATED);
        }
    }

    @Nested
    class R154OverrideWithAReason {

        @Test
        void aReasonedOverrideIsAnEventBeforeTheDecision() {
            assertThat(twoAgenciesInvolved().decide(closing().overriding().closure()).recorded())
                    .satisfiesExactly(
                            departure ->
                                    assertThat(((RuleOverridden) departure).rules())
                                            .containsExactly(CLOSURE_COVERAGE_INCOMPLETE),
                            closure -> assertThat(closure).isInstanceOf(CaseClosed.class));
        }

        @Test
        void anOverrideThatIsNotNeededLeavesNoEvent() {
            bothAnswered().decide(closing().overriding().closure()).only(CaseClosed.class);
        }
    }
}
