package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.ReviewSteps.secured;
import static org.throughline.command.cases.policies.review.ReviewCase.decided;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.referred;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.RECORDS_NOT_SECURED_BY_MANAGER;
import static org.throughline.schema.cases.RuleCode.RECORDS_SECURED_INCOMPLETELY;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// Records that a review may need: R177.
class SecuringRulesTest {

    @Nested
    class R177SeniorPostSecuresRecords {

        @ParameterizedTest
        @ValueSource(strings = {"manager", "director", "head-teacher", "records-officer"})
        void somebodySeniorSecuresThem(String kind) {
            takes(decided(), secured().with("/by/kind", kind));
        }

        @ParameterizedTest
        @ValueSource(strings = {"social-worker", "supervisor", "administrator"})
        void refusesWhereSomebodyElseDid(String kind) {
            refuses(
                    decided(),
                    secured().with("/by/kind", kind),
                    RECORDS_NOT_SECURED_BY_MANAGER,
                    "/by/kind");
        }

        @Test
        void refusesWhereItIsNotSaidWhatPostSecuredThem() {
            Step step = secured().without("/by/kind").with("/by/post", "the office");
            refuses(decided(), step, RECORDS_NOT_SECURED_BY_MANAGER, "/by/kind");
            overrides(decided(), step, RECORDS_NOT_SECURED_BY_MANAGER);
        }

        @Test
        void whereNobodyIsNamedTheAuthorDid() {
            takes(decided(), secured().without("/by"));
            refuses(
                    decided(),
                    secured().without("/by").with("/author/kind", "nurse"),
                    RECORDS_NOT_SECURED_BY_MANAGER,
                    "/author/kind");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/manifest", "/holder"})
        void refusesWithoutTheListOrTheHolder(String field) {
            Step step = secured().without(field);
            refuses(decided(), step, RECORDS_SECURED_INCOMPLETELY, field);
            overrides(decided(), step, RECORDS_SECURED_INCOMPLETELY);
        }

        @Test
        void refusesAHolderOfWhomNothingIsSaid() {
            refuses(
                    decided(),
                    secured().without("/holder/post"),
                    RECORDS_SECURED_INCOMPLETELY,
                    "/holder");
        }

        @ParameterizedTest
        @CsvSource({
            "/holder/agency,police",
            "/holder/kind,records-officer",
            "/holder/worker,worker-3"
        })
        void aHolderIsNamedByAgencyPostOrWorker(String field, String word) {
            takes(decided(), secured().without("/holder/post").with(field, word));
        }

        @Test
        void legalHoldIsStatedWhetherThereIsOneOrNot() {
            takes(decided(), secured().with("/legalHold", "no"));
            refuses(
                    decided(),
                    secured().with("/legalHold", "not-stated"),
                    RECORDS_SECURED_INCOMPLETELY,
                    "/legalHold");
        }

        @Test
        void theyAreSecuredAsSoonAsAReviewIsConsidered() {
            takes(referred(), secured().with("/review", "@referral"));
            takes(
                    referred().then("recommendation", ReviewSteps.recommended().event()),
                    secured().with("/review", "@recommendation"));
            refuses(
                    referred(),
                    secured().with("/review", "@criterion"),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/review");
        }
    }
}
