package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.ReviewSteps.criterion;
import static org.throughline.command.cases.ReviewSteps.decided;
import static org.throughline.command.cases.ReviewSteps.recommended;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.REVIEW_FORM_UNCLEAR;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// The form of a review: R155.
class FormRulesTest {

    /// Referred, with the only criterion not met.
    private static CaseHistory criterionNotMet() {
        return CaseHistory.openCase()
                .then("referral", ReviewSteps.referred().event())
                .then("criterion", criterion().with("/result", "not-met").event());
    }

    @Nested
    class R155TheFormFitsTheVerdict {

        @Test
        void refusesToHoldAReviewInNoForm() {
            Step formless = recommended().with("/kind", "not-stated");
            refuses(ReviewCase.referred(), formless, REVIEW_FORM_UNCLEAR, "/kind");
            overrides(ReviewCase.referred(), formless, REVIEW_FORM_UNCLEAR);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"serious-case-review", "rapid-review", "safeguarding-practice-review"})
        void takesAStatutoryFormWithoutFurtherReasons(String kind) {
            takes(ReviewCase.referred(), recommended().with("/kind", kind));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "partnership-review",
                    "management-reviews-only",
                    "hot-debrief",
                    "good-practice-review",
                    "other"
                })
        void refusesAnotherFormWithoutReasons(String kind) {
            Step other = recommended().with("/kind", kind);
            refuses(ReviewCase.referred(), other, REVIEW_FORM_UNCLEAR, "/rationale");
            takes(ReviewCase.referred(), other.with("/rationale", "several may learn from it"));
        }

        @Test
        void refusesAnotherFormAsAFormOfHoldingNone() {
            Step none = recommended().with("/verdict", "do-not-hold");
            refuses(
                    criterionNotMet(),
                    none.with("/kind", "partnership-review"),
                    REVIEW_FORM_UNCLEAR,
                    "/kind");
            takes(criterionNotMet(), none);
            takes(criterionNotMet(), none.with("/kind", "not-stated"));
        }

        @Test
        void aReviewThatIsPutOffMayHaveAnyForm() {
            Step later = recommended().with("/verdict", "defer");
            takes(criterionNotMet(), later.with("/kind", "hot-debrief"));
            takes(criterionNotMet(), later.with("/kind", "not-stated"));
        }

        @Test
        void aDecisionIsHeldToIt() {
            CaseHistory history =
                    ReviewCase.referred()
                            .then(
                                    "recommendation",
                                    recommended().with("/kind", "not-stated").event());
            refuses(
                    history,
                    decided().with("/kind", "hot-debrief"),
                    REVIEW_FORM_UNCLEAR,
                    "/rationale");
        }
    }
}
