package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.ReviewSteps.BOARD;
import static org.throughline.command.cases.ReviewSteps.criterion;
import static org.throughline.command.cases.ReviewSteps.decided;
import static org.throughline.command.cases.ReviewSteps.recommended;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.OTHER_CHILDREN_NOT_CONSIDERED;
import static org.throughline.schema.cases.RuleCode.REVIEW_DEPARTURE_WITHOUT_REASON;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;
import static org.throughline.schema.cases.RuleCode.REVIEW_NOT_DECIDED_BY_CHAIR;
import static org.throughline.schema.cases.RuleCode.REVIEW_WITHOUT_RECOMMENDATION;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Acts;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// Whether a case is reviewed: R126, R153, R154.
class DecisionToReviewRulesTest {

    /// Referred, with the only criterion not met.
    private static CaseHistory criterionNotMet() {
        return CaseHistory.openCase()
                .then("referral", ReviewSteps.referred().event())
                .then("criterion", criterion().with("/result", "not-met").event());
    }

    @Nested
    class R153SubCommitteeRecommendsAndChairDecides {

        @Test
        void theChairDecidesOnARecommendation() {
            takes(ReviewCase.recommended(), decided());
        }

        @Test
        void refusesADecisionThatNamesNoRecommendation() {
            Step decision = decided().without("/recommendation");
            refuses(
                    ReviewCase.recommended(),
                    decision,
                    REVIEW_WITHOUT_RECOMMENDATION,
                    "/recommendation");
            overrides(ReviewCase.recommended(), decision, REVIEW_WITHOUT_RECOMMENDATION);
        }

        @Test
        void refusesADecisionOnSomethingThatIsNoRecommendation() {
            refuses(
                    ReviewCase.recommended(),
                    decided().with("/recommendation", "@referral"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/recommendation");
        }

        @Test
        void refusesADecisionOnARecommendationThatWasTakenBack() {
            CaseHistory history =
                    ReviewCase.recommended().then("r", Acts.retracted("recommendation", BOARD));
            refuses(history, decided(), REVIEW_ENTRY_OF_ANOTHER_KIND, "/recommendation");
        }

        @Test
        void nobodyElseTakesARecommendationBack() {
            CaseHistory history =
                    ReviewCase.recommended()
                            .then("r", Acts.retracted("recommendation", Acts.HEALTH));
            takes(history, decided());
        }

        @ParameterizedTest
        @ValueSource(strings = {"sub-committee-chair", "director", "independent-chair"})
        void refusesADecisionOfAnybodyElse(String kind) {
            refuses(
                    ReviewCase.recommended(),
                    decided().with("/by/kind", kind),
                    REVIEW_NOT_DECIDED_BY_CHAIR,
                    "/by/kind");
        }

        @Test
        void refusesADecisionThatDoesNotSayWhatKindOfPostDecided() {
            Step decision = decided().without("/by/kind").with("/by/post", "chair");
            refuses(ReviewCase.recommended(), decision, REVIEW_NOT_DECIDED_BY_CHAIR, "/by/kind");
            overrides(ReviewCase.recommended(), decision, REVIEW_NOT_DECIDED_BY_CHAIR);
        }

        @Test
        void whereNobodyIsNamedTheAuthorDecided() {
            Step byAuthor = decided().without("/by");
            refuses(
                    ReviewCase.recommended(),
                    byAuthor,
                    REVIEW_NOT_DECIDED_BY_CHAIR,
                    "/author/kind");
            takes(ReviewCase.recommended(), byAuthor.with("/author/kind", "board-chair"));
        }

        @Test
        void refusesADecisionThatDoesNotSayWhatWasDecided() {
            Step open = decided().with("/verdict", "not-stated");
            refuses(ReviewCase.recommended(), open, REVIEW_NOT_DECIDED_BY_CHAIR, "/verdict");
            overrides(ReviewCase.recommended(), open, REVIEW_NOT_DECIDED_BY_CHAIR);
        }

        @Test
        void refusesADecisionThatAnotherAgencyThanTheBoardStates() {
            refuses(
                    ReviewCase.recommended(),
                    decided().by(Acts.SCHOOL),
                    REVIEW_NOT_DECIDED_BY_CHAIR,
                    "");
            refuses(
                    ReviewCase.recommended(),
                    decided().by(Acts.SCHOOL).with("/by/agency", BOARD.text()),
                    REVIEW_NOT_DECIDED_BY_CHAIR,
                    "");
        }

        @Test
        void refusesTheChairOfAnAgencyThatIsNoBoard() {
            takes(ReviewCase.recommended(), decided().with("/by/agency", BOARD.text()));
            refuses(
                    ReviewCase.recommended(),
                    decided().with("/by/agency", "school"),
                    REVIEW_NOT_DECIDED_BY_CHAIR,
                    "/by/agency");
        }

        @Test
        void aRecommendationNamesItsReferralAndItsCriteria() {
            takes(ReviewCase.referred(), recommended());
            refuses(
                    ReviewCase.referred(),
                    recommended().with("/referral", "@criterion"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/referral");
            refuses(
                    ReviewCase.referred(),
                    recommended().with("/criteria", List.of("@criterion", "@referral")),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/criteria");
        }

        @Test
        void aDecisionNamesItsReferralAndItsCriteria() {
            refuses(
                    ReviewCase.recommended(),
                    decided().with("/referral", "@opened"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/referral");
            refuses(
                    ReviewCase.recommended(),
                    decided().with("/criteria", List.of("@recommendation")),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/criteria");
        }
    }

    @Nested
    class R154DepartureFromGuidanceHasReasons {

        private final Step against =
                decided()
                        .with("/verdict", "do-not-hold")
                        .with("/kind", "not-stated")
                        .with("/rationale", "the inquest will do");

        @Test
        void refusesAnotherVerdictThanRecommendedWithoutAReason() {
            refuses(
                    ReviewCase.recommended(),
                    against,
                    REVIEW_DEPARTURE_WITHOUT_REASON,
                    "/whyNotAsRecommended");
            overrides(ReviewCase.recommended(), against, REVIEW_DEPARTURE_WITHOUT_REASON);
        }

        @Test
        void takesAnotherVerdictWithAReason() {
            takes(ReviewCase.recommended(), against.with("/whyNotAsRecommended", "known since"));
        }

        @Test
        void refusesAnotherFormThanRecommendedWithoutAReason() {
            Step other = decided().with("/kind", "rapid-review");
            refuses(
                    ReviewCase.recommended(),
                    other,
                    REVIEW_DEPARTURE_WITHOUT_REASON,
                    "/whyNotAsRecommended");
            takes(ReviewCase.recommended(), other.with("/whyNotAsRecommended", "it is quicker"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/verdict", "/kind"})
        void whatTheRecommendationLeavesOpenIsNoDeparture(String field) {
            CaseHistory open =
                    ReviewCase.referred()
                            .then(
                                    "recommendation",
                                    recommended().with(field, "not-stated").event());
            takes(open, decided());
        }

        @ParameterizedTest
        @ValueSource(strings = {"do-not-hold", "defer"})
        void refusesToGoAgainstACriterionThatIsMetWithoutReasons(String verdict) {
            Step recommendation = recommended().with("/verdict", verdict).without("/criteria");
            refuses(
                    ReviewCase.referred(),
                    recommendation,
                    REVIEW_DEPARTURE_WITHOUT_REASON,
                    "/rationale");
            takes(ReviewCase.referred(), recommendation.with("/rationale", "it was looked into"));
            takes(criterionNotMet(), recommendation);
        }

        @Test
        void aDecisionGivesThoseReasonsToo() {
            CaseHistory likewise =
                    ReviewCase.referred()
                            .then(
                                    "recommendation",
                                    recommended().with("/verdict", "do-not-hold").event());
            Step decision = decided().with("/verdict", "do-not-hold");
            refuses(likewise, decision, REVIEW_DEPARTURE_WITHOUT_REASON, "/rationale");
            takes(likewise, decision.with("/rationale", "it was looked into"));
        }

        @Test
        void aCriterionOfAnotherReferralDoesNotBind() {
            CaseHistory another =
                    CaseHistory.openCase()
                            .then("referral", ReviewSteps.referred().event())
                            .then("referral 2", ReviewSteps.referred().event())
                            .then("criterion", criterion().event());
            Step recommendation =
                    recommended().with("/verdict", "do-not-hold").without("/criteria");
            takes(another, recommendation.with("/referral", "@referral 2"));
            refuses(
                    another,
                    recommendation.without("/referral"),
                    REVIEW_DEPARTURE_WITHOUT_REASON,
                    "/rationale");
        }

        @Test
        void aCriterionThatIsCorrectedBindsAsItSaysNow() {
            CaseHistory corrected =
                    ReviewCase.referred()
                            .then(
                                    "c",
                                    Acts.corrected(
                                            "criterion",
                                            criterion().with("/result", "not-met").event()));
            takes(corrected, recommended().with("/verdict", "do-not-hold"));
        }
    }

    @Nested
    class R126OtherChildrenAreConsideredBeforeTheDecision {

        @Test
        void refusesADecisionThatNamesNoConsideration() {
            Step decision = decided().without("/siblingRisk");
            refuses(
                    ReviewCase.recommended(),
                    decision,
                    OTHER_CHILDREN_NOT_CONSIDERED,
                    "/siblingRisk");
            overrides(ReviewCase.recommended(), decision, OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @Test
        void aDecisionAgainstAReviewNamesItToo() {
            refuses(
                    ReviewCase.recommended(),
                    decided()
                            .without("/siblingRisk")
                            .with("/verdict", "do-not-hold")
                            .with("/rationale", "words")
                            .with("/whyNotAsRecommended", "words"),
                    OTHER_CHILDREN_NOT_CONSIDERED,
                    "/siblingRisk");
        }
    }
}
