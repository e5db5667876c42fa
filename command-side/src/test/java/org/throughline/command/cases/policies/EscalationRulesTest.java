package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SCHOOL;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Practice.disagreement;
import static org.throughline.command.cases.Practice.escalating;
import static org.throughline.schema.cases.RuleCode.ESCALATION_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.ESCALATION_NOT_HIGHER;
import static org.throughline.schema.cases.process.EscalationStage.BOARD;
import static org.throughline.schema.cases.process.EscalationStage.DIRECTORS;
import static org.throughline.schema.cases.process.EscalationStage.LINE_MANAGERS;
import static org.throughline.schema.cases.process.EscalationStage.NOT_STATED;
import static org.throughline.schema.cases.process.EscalationStage.OTHER;
import static org.throughline.schema.cases.process.EscalationStage.PRACTITIONERS;
import static org.throughline.schema.cases.process.EscalationStage.SENIOR_MANAGERS;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Practice.Escalating;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.EscalationStage;
import org.throughline.schema.cases.process.RuleOverridden;

/// A disagreement goes up: R120.
class EscalationRulesTest {

    private static CaseHistory raisedAt(EscalationStage stage) {
        return CaseHistory.openCase().then("disagreement", disagreement(SCHOOL, stage));
    }

    private static Escalating to(EscalationStage stage) {
        return escalating("disagreement", stage);
    }

    private static void refuses(CaseHistory.Answer answer, RuleCode rule, String pointer) {
        assertThat(answer.refusals()).containsExactly(rule);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    private static void escalates(CaseHistory history, Escalating escalating) {
        history.decide(escalating.escalation()).only(DisagreementEscalated.class);
    }

    @Nested
    class R120EscalationGoesUp {

        @Test
        void escalatesToTheNextStageAndToAnyHigher() {
            escalates(raisedAt(PRACTITIONERS), to(LINE_MANAGERS));
            escalates(raisedAt(PRACTITIONERS), to(BOARD));
        }

        @Test
        void refusesToGoWhereTheDisagreementStandsOrLower() {
            refuses(
                    raisedAt(LINE_MANAGERS).decide(to(LINE_MANAGERS).escalation()),
                    ESCALATION_NOT_HIGHER,
                    "/stage");
            refuses(
                    raisedAt(LINE_MANAGERS).decide(to(PRACTITIONERS).escalation()),
                    ESCALATION_NOT_HIGHER,
                    "/stage");
        }

        @Test
        void countsFromTheHighestStageItHasReached() {
            CaseHistory escalated =
                    raisedAt(PRACTITIONERS)
                            .then("first", to(SENIOR_MANAGERS).escalation())
                            .then("history", to(LINE_MANAGERS).escalation());
            refuses(
                    escalated.decide(to(SENIOR_MANAGERS).escalation()),
                    ESCALATION_NOT_HIGHER,
                    "/stage");
            escalates(escalated, to(DIRECTORS));
        }

        @Test
        void theEscalationOfAnotherDisagreementDoesNotCount() {
            escalates(
                    raisedAt(PRACTITIONERS)
                            .then("other", disagreement(HEALTH, PRACTITIONERS))
                            .then("up", to(BOARD).of("other").escalation()),
                    to(LINE_MANAGERS));
        }

        @Test
        void anEscalationEnteredInErrorDoesNotCount() {
            escalates(
                    raisedAt(PRACTITIONERS)
                            .then("up", to(BOARD).escalation())
                            .then("r", retracted("up", SOCIAL_CARE)),
                    to(LINE_MANAGERS));
        }

        @ParameterizedTest
        @EnumSource(names = {"OTHER", "NOT_STATED"})
        void everyStageOfTheLadderIsAboveOneThatIsNot(EscalationStage off) {
            escalates(raisedAt(off), to(PRACTITIONERS));
        }

        @Test
        void noStageOffTheLadderIsAboveAny() {
            refuses(
                    raisedAt(PRACTITIONERS).decide(to(OTHER).escalation()),
                    ESCALATION_NOT_HIGHER,
                    "/stage");
            refuses(
                    raisedAt(OTHER).decide(to(NOT_STATED).escalation()),
                    ESCALATION_NOT_HIGHER,
                    "/stage");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            raisedAt(PRACTITIONERS)
                                    .decide(to(OTHER).overriding().escalation())
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, DisagreementEscalated.class);
        }
    }

    @Nested
    class R120EscalationGivesReasonAndTime {

        @Test
        void refusesAnEscalationWithoutAReason() {
            refuses(
                    raisedAt(PRACTITIONERS).decide(to(BOARD).withoutReason().escalation()),
                    ESCALATION_INCOMPLETE,
                    "/reason");
        }

        @Test
        void refusesAnEscalationThatDoesNotSayWhenAnAnswerIsDue() {
            refuses(
                    raisedAt(PRACTITIONERS).decide(to(BOARD).due(null).escalation()),
                    ESCALATION_INCOMPLETE,
                    "/answerDue");
            refuses(
                    raisedAt(PRACTITIONERS).decide(to(BOARD).due("not-stated").escalation()),
                    ESCALATION_INCOMPLETE,
                    "/answerDue");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            raisedAt(PRACTITIONERS)
                                    .decide(to(BOARD).due(null).overriding().escalation())
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, DisagreementEscalated.class);
        }
    }
}
