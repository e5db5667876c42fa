package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.ReviewSteps.advised;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.submitted;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.RECOMMENDATION_WITHOUT_FINDING;
import static org.throughline.schema.cases.RuleCode.RECOMMENDATION_WITHOUT_OUTCOME;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// What is recommended: R194, R225.
class RecommendationRulesTest {

    @Nested
    class R194ProcedureRecommendationStatesThePracticeExpected {

        private final Step procedure = advised().with("/aims", List.of("practice", "procedure"));

        @Test
        void refusesOneWithoutAnOutcome() {
            refuses(submitted(), procedure, RECOMMENDATION_WITHOUT_OUTCOME, "/undertaking/outcome");
            overrides(submitted(), procedure, RECOMMENDATION_WITHOUT_OUTCOME);
        }

        @Test
        void refusesOneWhoseUndertakingNamesNoOutcome() {
            refuses(
                    submitted(),
                    procedure.with("/undertaking/due", "2024-12"),
                    RECOMMENDATION_WITHOUT_OUTCOME,
                    "/undertaking/outcome");
        }

        @Test
        void takesOneThatStatesTheOutcome() {
            takes(submitted(), procedure.with("/undertaking/outcome", "post is read each day"));
        }

        @Test
        void anotherRecommendationNeedStateNone() {
            takes(submitted(), advised());
        }
    }

    @Nested
    class R225RecommendationLeadsBackToAFinding {

        @Test
        void refusesOneThatComesFromNowhere() {
            Step step = advised().without("/findings");
            refuses(submitted(), step, RECOMMENDATION_WITHOUT_FINDING, "/findings");
            overrides(submitted(), step, RECOMMENDATION_WITHOUT_FINDING);
        }

        @Test
        void takesOneThatTakesUpAnEarlierOne() {
            takes(
                    ReviewCase.advised(),
                    advised().without("/findings").with("/takesUp", List.of("@advice")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/findings", "/takesUp"})
        void refusesOneFromSomethingElse(String field) {
            refuses(
                    ReviewCase.advised(),
                    advised().with(field, List.of("@imr")),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    field);
        }

        @Test
        void refusesOneFromAFindingThatWasTakenBack() {
            refuses(
                    submitted().then("r", retracted("finding", HEALTH)),
                    advised(),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/findings");
        }

        @Test
        void theReportThatMakesItIsAContributionOrTheOverview() {
            CaseHistory reported =
                    ReviewCase.advised().then("overview", ReviewSteps.overview().event());
            takes(reported, advised().with("/report", "@imr"));
            takes(reported, advised().with("/report", "@overview"));
            refuses(
                    reported,
                    advised().with("/report", "@finding"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/report");
            refuses(
                    reported,
                    advised().with("/review", "@finding"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/review");
        }
    }
}
