package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.involved;
import static org.throughline.command.cases.Acts.noLongerInvolved;
import static org.throughline.command.cases.Assessing.asked;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_AGENCY_NOT_ASKED;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_WITHOUT_HISTORY;
import static org.throughline.schema.cases.process.SectionKind.HISTORY_OF_INVOLVEMENT;
import static org.throughline.schema.cases.process.SectionKind.PAST_INTERVENTIONS;
import static org.throughline.schema.cases.process.SectionKind.RISK;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.AskingOutcome;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.InterventionEffect;
import org.throughline.schema.cases.process.RuleOverridden;

/// What every assessment says: R3, R36; what was read for it, R1, has a test of its own.
class AssessmentRulesTest {

    static void completes(CaseHistory history, Assessing assessing) {
        history.decide(assessing.assessment()).only(AssessmentCompleted.class);
    }

    static void completes(Assessing assessing) {
        completes(CaseHistory.openCase(), assessing);
    }

    static void refuses(CaseHistory history, Assessing assessing, RuleCode rule, String pointer) {
        CaseHistory.Answer answer = history.decide(assessing.assessment());
        assertThat(answer.refusals()).containsExactly(rule);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    static void overrides(Assessing assessing) {
        assertThat(CaseHistory.openCase().decide(assessing.overriding().assessment()).recorded())
                .hasExactlyElementsOfTypes(RuleOverridden.class, AssessmentCompleted.class);
    }

    @Test
    void anAssessmentOfThePastIsHistoryWhateverItLacks() {
        completes(
                CaseHistory.openCase().agencyRegistered("2024-01-01T00:00:00Z"),
                Assessing.complete().read(null).sections().children().asHistory("2003-05"));
    }

    @Nested
    class R3AssessmentLooksBack {

        private static void refuses(Assessing assessing, String pointer) {
            AssessmentRulesTest.refuses(
                    CaseHistory.openCase(), assessing, ASSESSMENT_WITHOUT_HISTORY, pointer);
        }

        @Test
        void completesAnAssessmentWithBothSections() {
            completes(
                    Assessing.complete()
                            .sections(RISK, PAST_INTERVENTIONS, HISTORY_OF_INVOLVEMENT));
        }

        @Test
        void refusesAnAssessmentWithoutPastInvolvement() {
            refuses(Assessing.complete().sections(PAST_INTERVENTIONS, RISK), "/sections");
        }

        @Test
        void refusesAnAssessmentThatDoesNotSayHowPastInterventionsWorked() {
            refuses(Assessing.complete().sections(HISTORY_OF_INVOLVEMENT, RISK), "/sections");
        }

        @Test
        void refusesAnInterventionOfWhichItIsNotStatedWhatBecameOfIt() {
            refuses(
                    Assessing.complete()
                            .interventions(
                                    InterventionEffect.HELPED, InterventionEffect.NOT_STATED),
                    "/interventions/1/effect");
        }

        @ParameterizedTest
        @EnumSource(names = "NOT_STATED", mode = EnumSource.Mode.EXCLUDE)
        void anyOtherEffectIsAStatementAndThatItWasNotEvaluatedToo(InterventionEffect effect) {
            completes(Assessing.complete().interventions(effect));
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(Assessing.complete().sections());
        }
    }

    @Nested
    class R36AssessmentAsksEveryAgency {

        private static CaseHistory twoAgencies() {
            return CaseHistory.openCase()
                    .then("school", involved(SCHOOL))
                    .then("health", involved(HEALTH));
        }

        private static void refuses(Assessing assessing, String pointer) {
            AssessmentRulesTest.refuses(
                    twoAgencies(), assessing, ASSESSMENT_AGENCY_NOT_ASKED, pointer);
        }

        @Test
        void refusesAnAssessmentThatListsNoAgencyInvolved() {
            refuses(Assessing.complete(), "/agencies");
        }

        @Test
        void refusesAnAssessmentThatLeavesOutOneAgency() {
            refuses(
                    Assessing.complete().asking(asked(SCHOOL, AskingOutcome.ANSWERED)),
                    "/agencies");
            refuses(
                    Assessing.complete().asking(asked(HEALTH, AskingOutcome.ANSWERED)),
                    "/agencies");
        }

        @ParameterizedTest
        @EnumSource(names = {"ANSWERED", "TOOK_PART", "NO_REPLY", "REFUSED"})
        void anAgencyThatWasAskedWasConsulted(AskingOutcome outcome) {
            completes(
                    twoAgencies(),
                    Assessing.complete()
                            .asking(asked(SCHOOL, outcome), asked(HEALTH, AskingOutcome.ANSWERED)));
        }

        @ParameterizedTest
        @EnumSource(names = {"NOT_ASKED", "NOT_STATED"})
        void refusesAnAgencyThatWasNotAskedForNoStatedReason(AskingOutcome outcome) {
            refuses(
                    Assessing.complete()
                            .asking(asked(HEALTH, AskingOutcome.ANSWERED), asked(SCHOOL, outcome)),
                    "/agencies/1/whyNot");
        }

        @ParameterizedTest
        @EnumSource(names = {"NOT_ASKED", "NOT_STATED"})
        void completesAnAssessmentThatSaysWhyAnAgencyWasNotAsked(AskingOutcome outcome) {
            completes(
                    twoAgencies(),
                    Assessing.complete()
                            .asking(
                                    asked(HEALTH, AskingOutcome.ANSWERED),
                                    asked(SCHOOL, outcome, "new this week")));
        }

        @Test
        void oneAnswerOfAnAgencyIsEnough() {
            completes(
                    twoAgencies(),
                    Assessing.complete()
                            .asking(
                                    asked(HEALTH, AskingOutcome.NOT_ASKED),
                                    asked(HEALTH, AskingOutcome.ANSWERED),
                                    asked(SCHOOL, AskingOutcome.TOOK_PART)));
        }

        @Test
        void namesTheFirstOfSeveralStatementsThatGiveNoReason() {
            refuses(
                    Assessing.complete()
                            .asking(
                                    asked(SCHOOL, AskingOutcome.ANSWERED),
                                    asked(HEALTH, AskingOutcome.NOT_ASKED),
                                    asked(HEALTH, AskingOutcome.NOT_STATED)),
                    "/agencies/1/whyNot");
        }

        @Test
        void theAgencyThatAssessesNeedNotAskItself() {
            completes(
                    CaseHistory.openCase().then("own", involved(SOCIAL_CARE)),
                    Assessing.complete());
            completes(
                    CaseHistory.openCase().then("school", involved(SCHOOL)),
                    Assessing.complete().by(SCHOOL));
        }

        @Test
        void anAgencyThatIsNoLongerInvolvedNeedNotBeAsked() {
            completes(
                    twoAgencies()
                            .then("school leaves", noLongerInvolved(SCHOOL))
                            .then("health leaves", noLongerInvolved(HEALTH)),
                    Assessing.complete());
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            twoAgencies()
                                    .decide(Assessing.complete().overriding().assessment())
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, AssessmentCompleted.class);
        }
    }
}
