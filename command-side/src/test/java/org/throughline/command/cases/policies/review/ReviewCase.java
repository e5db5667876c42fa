package org.throughline.command.cases.policies.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.RuleOverridden;

/// Cases under review, each one step further than the one before, and what comes of a next step.
final class ReviewCase {

    private ReviewCase() {}

    static CaseHistory referred() {
        return CaseHistory.openCase()
                .then("siblings", ReviewSteps.siblingsConsidered().event())
                .then("referral", ReviewSteps.referred().event())
                .then("criterion", ReviewSteps.criterion().event());
    }

    static CaseHistory recommended() {
        return referred().then("recommendation", ReviewSteps.recommended().event());
    }

    static CaseHistory decided() {
        return recommended().then("review", ReviewSteps.decided().event());
    }

    static CaseHistory withPanel() {
        CaseHistory history = decided();
        for (String seat : new String[] {"social-care", "education", "health", "police"}) {
            history = history.then(seat, ReviewSteps.appointed(seat).event());
        }
        return history;
    }

    static CaseHistory underTerms() {
        return withPanel().then("terms", ReviewSteps.termsAgreed().event());
    }

    static CaseHistory commissioned() {
        return underTerms()
                .then("asked", ReviewSteps.commissioned().event())
                .then("finding", ReviewSteps.found().event());
    }

    static CaseHistory submitted() {
        return commissioned().then("imr", ReviewSteps.submitted().event());
    }

    static CaseHistory advised() {
        return submitted().then("advice", ReviewSteps.advised().event());
    }

    static void takes(CaseHistory history, Step step) {
        CaseHistory.Answer answer = history.decide(step.decision());
        assertThat(answer.refused()).isEmpty();
        answer.only(CaseEvent.class);
    }

    static void refuses(CaseHistory history, Step step, RuleCode rule, String pointer) {
        assertThat(history.decide(step.decision()).refused())
                .containsExactly(new Refusal(rule, pointer));
    }

    /// The step is refused for this, whatever else follows from it.
    static void refusesAmongOthers(CaseHistory history, Step step, RuleCode rule, String pointer) {
        assertThat(history.decide(step.decision()).refused()).contains(new Refusal(rule, pointer));
    }

    /// The step is recorded after its reasoned override, which names the rule.
    static void overrides(CaseHistory history, Step step, RuleCode rule) {
        assertThat(history.decide(step.overriding().decision()).recorded())
                .satisfiesExactly(
                        departure ->
                                assertThat(departure)
                                        .isInstanceOfSatisfying(
                                                RuleOverridden.class,
                                                overridden ->
                                                        assertThat(overridden.rules())
                                                                .containsExactly(rule)),
                        decision -> assertThat(decision).isInstanceOf(CaseEvent.class));
    }
}
