package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.ReviewSteps.BOARD;
import static org.throughline.command.cases.ReviewSteps.actionAgreed;
import static org.throughline.command.cases.ReviewSteps.delayed;
import static org.throughline.command.cases.ReviewSteps.signedOff;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.ACTION_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.ACTION_NOT_MONITORED;
import static org.throughline.schema.cases.RuleCode.DELAY_NOT_CHALLENGED;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Step;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.review.DelayReason;

/// What is done about recommendations, and what waits: R228, R229, R245.
class ActionRulesTest {

    @Nested
    class R228ActionStatesWhoWhenOutcomeAndEvaluation {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/undertaking/by",
                    "/undertaking/due",
                    "/undertaking/outcome",
                    "/undertaking/evaluation"
                })
        void refusesAnActionThatLacksOneOfTheFour(String field) {
            Step step = actionAgreed().without(field);
            refuses(ReviewCase.advised(), step, ACTION_INCOMPLETE, field);
        }

        @Test
        void takesAnActionWithAllFour() {
            takes(ReviewCase.advised(), actionAgreed());
        }

        @Test
        void givesWayToAReasonedOverride() {
            overrides(
                    ReviewCase.advised(),
                    actionAgreed().without("/undertaking/outcome"),
                    ACTION_INCOMPLETE);
        }

        @Test
        void aDateThatIsNotStatedIsNoDate() {
            refuses(
                    ReviewCase.advised(),
                    actionAgreed().with("/undertaking/due", "not-stated"),
                    ACTION_INCOMPLETE,
                    "/undertaking/due");
        }

        @Test
        void whatAMeetingAgreesOutsideAReviewIsNotHeldToIt() {
            Step bare =
                    actionAgreed()
                            .without("/undertaking/evaluation")
                            .with("/agreedAt", "@referral");
            takes(
                    ReviewCase.advised(),
                    bare.without("/undertaking/monitoredBy")
                            .without("/review")
                            .without("/recommendations"));
            refuses(
                    ReviewCase.advised(),
                    bare.without("/review"),
                    ACTION_INCOMPLETE,
                    "/undertaking/evaluation");
            refuses(
                    ReviewCase.advised(),
                    bare.without("/recommendations"),
                    ACTION_INCOMPLETE,
                    "/undertaking/evaluation");
            refuses(
                    ReviewCase.advised(),
                    bare.without("/agreedAt").without("/review").without("/recommendations"),
                    ACTION_INCOMPLETE,
                    "/undertaking/evaluation");
        }
    }

    @Nested
    class R229BoardMonitorsTheAction {

        @Test
        void refusesAnActionThatNobodyMonitors() {
            Step step = actionAgreed().without("/undertaking/monitoredBy");
            refuses(ReviewCase.advised(), step, ACTION_NOT_MONITORED, "/undertaking/monitoredBy");
            overrides(ReviewCase.advised(), step, ACTION_NOT_MONITORED);
        }

        @Test
        void refusesAnActionThatOnlyAnAgencyMonitors() {
            refuses(
                    ReviewCase.advised(),
                    actionAgreed().with("/undertaking/monitoredBy/0/kind", "agency"),
                    ACTION_NOT_MONITORED,
                    "/undertaking/monitoredBy");
        }

        @Test
        void othersMayMonitorItToo() {
            takes(
                    ReviewCase.advised(),
                    actionAgreed().and("/undertaking/monitoredBy", "{\"kind\": \"agency\"}"));
        }
    }

    @Nested
    class R245WaitingForProceedingsIsChallenged {

        @Test
        void refusesAWaitThatNobodyChallenged() {
            Step step = delayed().without("/challenge");
            refuses(ReviewCase.underTerms(), step, DELAY_NOT_CHALLENGED, "/challenge");
            overrides(ReviewCase.underTerms(), step, DELAY_NOT_CHALLENGED);
        }

        @Test
        void takesAWaitThatWasChallenged() {
            takes(ReviewCase.underTerms(), delayed());
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = "CORONER_OR_CRIMINAL_PROCEEDINGS",
                value = DelayReason.class)
        void anotherDelayNeedsNoChallenge(DelayReason reason) {
            takes(
                    ReviewCase.underTerms(),
                    delayed().with("/reason", Kebab.text(reason)).without("/challenge"));
        }

        @Test
        void aDelayIsThatOfAReview() {
            refuses(
                    ReviewCase.underTerms(),
                    delayed().with("/review", "@terms"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/review");
        }
    }

    @ParameterizedTest
    @CsvSource({"/review,@advice", "/review,@terms"})
    void anActionIsThatOfAReview(String field, String entry) {
        refuses(
                ReviewCase.advised(),
                actionAgreed().with(field, entry),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                field);
    }

    @Test
    void anActionCarriesOutRecommendations() {
        refuses(
                ReviewCase.advised(),
                actionAgreed().with("/recommendations", List.of("@finding")),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/recommendations");
    }

    @Test
    void actionsAreSignedOffByWhatTheyAre() {
        CaseHistory agreed = ReviewCase.advised().then("action", actionAgreed().event());
        Step impact =
                Step.of(
                        "impact-evidenced",
                        BOARD,
                        """
                        {"found": "practice-changed", "actions": ["@action"]}
                        """);
        takes(
                agreed.then("impact", impact.event()),
                signedOff().with("/impact", List.of("@impact")));
        refuses(
                agreed,
                signedOff().with("/impact", List.of("@action")),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/impact");
        refuses(
                agreed,
                signedOff().with("/actions", List.of("@advice")),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/actions");
        refuses(
                agreed,
                signedOff().with("/review", "@advice"),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/review");
    }
}
