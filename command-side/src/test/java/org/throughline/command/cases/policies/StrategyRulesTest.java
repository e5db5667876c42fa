package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.schema.cases.RuleCode.STRATEGY_QUESTIONS_UNANSWERED;
import static org.throughline.schema.cases.RuleCode.STRATEGY_WITHOUT_CHILD_FOCUS;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Discussing;
import org.throughline.command.cases.Hearing;
import org.throughline.command.cases.Practice;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.StrategyQuestion;

/// Strategy discussions: R64.
class StrategyRulesTest {

    private static CaseHistory siblingsConsidered() {
        return CaseHistory.openCase().then("siblings", Practice.considered());
    }

    private static Discussing discussing() {
        return Discussing.complete().naming("siblings");
    }

    private static void holds(Discussing discussing) {
        siblingsConsidered().decide(discussing.discussion()).only(StrategyDiscussionHeld.class);
    }

    private static void refuses(Discussing discussing, RuleCode rule, String pointer) {
        CaseHistory.Answer answer = siblingsConsidered().decide(discussing.discussion());
        assertThat(answer.refusals()).containsExactly(rule);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    private static void overrides(Discussing discussing) {
        assertThat(siblingsConsidered().decide(discussing.overriding().discussion()).recorded())
                .hasExactlyElementsOfTypes(RuleOverridden.class, StrategyDiscussionHeld.class);
    }

    @Nested
    class R64StrategyDiscussionAnswersEveryQuestion {

        @Test
        void holdsADiscussionThatAnswersEveryQuestion() {
            holds(discussing());
        }

        @ParameterizedTest
        @EnumSource(
                names = {"CHILD_FOCUS", "OTHER"},
                mode = EnumSource.Mode.EXCLUDE)
        void refusesADiscussionThatLeavesAQuestionOpen(StrategyQuestion question) {
            refuses(discussing().without(question), STRATEGY_QUESTIONS_UNANSWERED, "/answers");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(discussing().without(StrategyQuestion.RISK_ANALYSIS));
        }
    }

    @Nested
    class R64StrategyDiscussionFocusesOnTheChild {

        @Test
        void refusesADiscussionWithoutASectionOnTheChild() {
            refuses(
                    discussing().without(StrategyQuestion.CHILD_FOCUS),
                    STRATEGY_WITHOUT_CHILD_FOCUS,
                    "/answers");
        }

        @Test
        void refusesADiscussionThatDoesNotSayHowTheChildWasHeard() {
            refuses(discussing().children(), STRATEGY_WITHOUT_CHILD_FOCUS, "/children");
        }

        @Test
        void refusesADiscussionThatHearsOnlyOneOfTwoChildren() {
            refuses(
                    discussing().about("child", "brother-1"),
                    STRATEGY_WITHOUT_CHILD_FOCUS,
                    "/children");
        }

        @Test
        void holdsADiscussionThatHearsBothInWhateverWay() {
            holds(
                    discussing()
                            .about("child", "brother-1")
                            .children(
                                    Hearing.of("brother-1").notSeen(null).heard(),
                                    Hearing.of("child").heard()));
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(discussing().children());
        }
    }
}
