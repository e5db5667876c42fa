package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.ReviewSteps.BOARD;
import static org.throughline.command.cases.ReviewSteps.accepted;
import static org.throughline.command.cases.ReviewSteps.commissioned;
import static org.throughline.command.cases.ReviewSteps.declined;
import static org.throughline.command.cases.ReviewSteps.overview;
import static org.throughline.command.cases.ReviewSteps.returned;
import static org.throughline.command.cases.ReviewSteps.submitted;
import static org.throughline.command.cases.policies.review.ReviewCase.advised;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.OVERVIEW_PACK_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// What an overview accounts for: R198.
class OverviewRulesTest {

    @Nested
    class R198OverviewAccountsForEveryContribution {

        /// A second contribution was asked of another agency.
        private static CaseHistory askedOfTwo() {
            return advised()
                    .then(
                            "asked too",
                            commissioned().with("/askedOf/agency", "social-care").event());
        }

        @Test
        void takesAnOverviewThatRestsOnAllThatWasAskedFor() {
            takes(advised(), overview());
        }

        @Test
        void refusesAnOverviewThatLeavesOneOut() {
            Step step = overview().without("/contributions");
            refuses(advised(), step, OVERVIEW_PACK_INCOMPLETE, "/contributions");
            overrides(advised(), step, OVERVIEW_PACK_INCOMPLETE);
        }

        @Test
        void refusesAnOverviewWhileOneIsOutstanding() {
            refuses(askedOfTwo(), overview(), OVERVIEW_PACK_INCOMPLETE, "/contributions");
        }

        @Test
        void oneThatWillNotComeIsAccountedFor() {
            takes(
                    askedOfTwo().then("no", declined().with("/commissioned", "@asked too").event()),
                    overview());
            takes(
                    advised().then("r", retracted("imr", HEALTH)).then("no", declined().event()),
                    overview().without("/contributions"));
        }

        @Test
        void whatNamesNoRequestAnswersThatToItsOwnAgency() {
            takes(
                    askedOfTwo()
                            .then(
                                    "no",
                                    declined().without("/commissioned").by(SOCIAL_CARE).event()),
                    overview());
            takes(
                    askedOfTwo()
                            .then(
                                    "too",
                                    submitted().without("/commissioned").by(SOCIAL_CARE).event()),
                    overview().with("/contributions", List.of("@imr", "@too")));
            refuses(
                    askedOfTwo().then("no", declined().without("/commissioned").by(BOARD).event()),
                    overview(),
                    OVERVIEW_PACK_INCOMPLETE,
                    "/contributions");
        }

        @Test
        void whoIsNamedAsTheOneItIsFromAnswers() {
            takes(
                    askedOfTwo()
                            .then(
                                    "no",
                                    declined()
                                            .without("/commissioned")
                                            .by(BOARD)
                                            .with("/from/kind", "agency")
                                            .with("/from/agency", "social-care")
                                            .event()),
                    overview());
            takes(
                    askedOfTwo()
                            .then(
                                    "too",
                                    submitted()
                                            .without("/commissioned")
                                            .by(BOARD)
                                            .with("/from/kind", "agency")
                                            .with("/from/agency", "social-care")
                                            .event()),
                    overview().with("/contributions", List.of("@imr", "@too")));
        }

        @Test
        void aContributionToOneRequestDoesNotAnswerAnother() {
            CaseHistory twice =
                    askedOfTwo()
                            .then(
                                    "too",
                                    submitted()
                                            .with("/commissioned", "@asked")
                                            .by(SOCIAL_CARE)
                                            .event());
            refuses(
                    twice,
                    overview().with("/contributions", List.of("@imr", "@too")),
                    OVERVIEW_PACK_INCOMPLETE,
                    "/contributions");
        }

        @Test
        void refusesAnOverviewOnOneThatWentBack() {
            CaseHistory back = advised().then("back", returned().event());
            refuses(back, overview(), OVERVIEW_PACK_INCOMPLETE, "/contributions");
        }

        @Test
        void oneThatCameInAgainIsNamedInItsPlace() {
            CaseHistory again =
                    advised()
                            .then("back", returned().event())
                            .then("imr 2", submitted().with("/version", 2).event());
            takes(again, overview().with("/contributions", List.of("@imr", "@imr 2")));
            takes(again, overview().with("/contributions", List.of("@imr 2")));
        }

        @Test
        void oneThatWasAcceptedAfterAllCounts() {
            takes(
                    advised().then("back", returned().event()).then("yes", accepted().event()),
                    overview());
        }

        @Test
        void theReturnOfAnotherDoesNotConcernIt() {
            takes(
                    advised()
                            .then("imr 2", submitted().event())
                            .then("back", returned().with("/imr", "@imr 2").event())
                            .then("back too", returned().without("/imr").event()),
                    overview());
            refuses(
                    advised()
                            .then("back", returned().event())
                            .then("imr 2", submitted().event())
                            .then("yes", accepted().with("/imr", "@imr 2").event()),
                    overview(),
                    OVERVIEW_PACK_INCOMPLETE,
                    "/contributions");
        }

        @Test
        void refusesToRestOnAReportThatDoesNotExist() {
            refuses(
                    advised(),
                    overview().with("/contributions", List.of("@imr", "@asked")),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/contributions");
        }

        @Test
        void whatAnotherReviewAskedForIsNotItsConcern() {
            CaseHistory second = advised().then("second", ReviewSteps.decided().event());
            Step elsewhere =
                    commissioned()
                            .with("/askedOf/agency", "social-care")
                            .with("/review", "@second");
            takes(second.then("asked too", elsewhere.event()), overview());
            refuses(
                    second,
                    overview().without("/review"),
                    OVERVIEW_PACK_INCOMPLETE,
                    "/contributions");
        }
    }
}
