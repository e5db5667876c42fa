package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.ReviewSteps.BOARD;
import static org.throughline.command.cases.ReviewSteps.appointed;
import static org.throughline.command.cases.ReviewSteps.termsAgreed;
import static org.throughline.command.cases.ReviewSteps.termsAmended;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.refusesAmongOthers;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.command.cases.policies.review.ReviewCase.underTerms;
import static org.throughline.command.cases.policies.review.ReviewCase.withPanel;
import static org.throughline.schema.cases.RuleCode.PANEL_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;
import static org.throughline.schema.cases.RuleCode.TERMS_INCOMPLETE;
import static org.throughline.schema.cases.RuleCode.TERMS_WITHOUT_FAMILY;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Acts;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// The panel and its terms: R156, R164, R168.
class TermsRulesTest {

    @Nested
    class R156PanelCoversTheFourFields {

        @Test
        void aPanelOfTheFourAgreesTerms() {
            takes(withPanel(), termsAgreed());
        }

        @Test
        void coOptedMembersMayBeAdded() {
            takes(withPanel().then("more", appointed("housing").event()), termsAgreed());
        }

        @ParameterizedTest
        @ValueSource(strings = {"social-care", "education", "health", "police"})
        void refusesTermsOfAPanelThatLacksOneOfTheFour(String field) {
            CaseHistory without = withPanel().then("r", Acts.retracted(field, BOARD));
            refuses(without, termsAgreed(), PANEL_INCOMPLETE, "");
        }

        @Test
        void givesWayToAReasonedOverride() {
            overrides(ReviewCase.decided(), termsAgreed(), PANEL_INCOMPLETE);
        }

        @Test
        void oneMemberMayStandForTwoFields() {
            CaseHistory three =
                    withPanel()
                            .then("r", Acts.retracted("education", BOARD))
                            .then(
                                    "c",
                                    Acts.corrected(
                                            "social-care",
                                            appointed("social-care")
                                                    .with(
                                                            "/seats",
                                                            List.of("social-care", "education"))
                                                    .event()));
            takes(three, termsAgreed());
        }

        @Test
        void whoHadLeftThePanelDoesNotCount() {
            CaseHistory history = withPanel().then("r", Acts.retracted("police", BOARD));
            Step police = appointed("police");
            refuses(
                    history.then("left", police.with("/until", "2024-06-09").event()),
                    termsAgreed(),
                    PANEL_INCOMPLETE,
                    "");
            takes(
                    history.then("leaves", police.with("/until", "2024-06-10").event()),
                    termsAgreed());
        }

        @Test
        void whereTermsHaveNoDateThePanelIsThatOfToday() {
            CaseHistory history = withPanel().then("r", Acts.retracted("police", BOARD));
            Step police = appointed("police");
            Step undated = termsAgreed().with("/happened", "not-stated");
            refuses(
                    history.then("left", police.with("/until", "2024-06-09").event()),
                    undated,
                    PANEL_INCOMPLETE,
                    "");
            takes(history.then("leaves", police.with("/until", "2024-06-11").event()), undated);
        }

        @Test
        void aPanelOfAnotherReviewDoesNotCount() {
            CaseHistory second = withPanel().then("second", ReviewSteps.decided().event());
            Step terms = termsAgreed().with("/review", "@second");
            refuses(second, terms, PANEL_INCOMPLETE, "");
            takes(second, terms.without("/review"));
        }
    }

    @Nested
    class R164TermsStateIssuesAndHowInformationIsObtained {

        @ParameterizedTest
        @ValueSource(strings = {"/terms/scope/issues", "/terms/scope/howInformationIsObtained"})
        void refusesTermsThatLeaveItOut(String field) {
            refuses(withPanel(), termsAgreed().without(field), TERMS_INCOMPLETE, field);
            refuses(underTerms(), termsAmended().without(field), TERMS_INCOMPLETE, field);
        }

        @Test
        void givesWayToAReasonedOverride() {
            overrides(withPanel(), termsAgreed().without("/terms/scope/issues"), TERMS_INCOMPLETE);
        }

        @Test
        void takesAmendedTermsThatStateBoth() {
            takes(underTerms(), termsAmended());
        }
    }

    @Nested
    class R168TermsStateHowTheFamilyContributes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/terms/family",
                    "/terms/family/contribution",
                    "/terms/family/facilitator"
                })
        void refusesTermsThatLeaveItOut(String field) {
            refuses(withPanel(), termsAgreed().without(field), TERMS_WITHOUT_FAMILY, field);
            refuses(underTerms(), termsAmended().without(field), TERMS_WITHOUT_FAMILY, field);
        }

        @Test
        void givesWayToAReasonedOverride() {
            overrides(withPanel(), termsAgreed().without("/terms/family"), TERMS_WITHOUT_FAMILY);
        }

        @Test
        void nobodyFacilitatesWhereNobodyContributesForAReason() {
            Step nobody = termsAgreed().without("/terms/family");
            takes(withPanel(), nobody.with("/terms/family/whyNobody", "it is not safe to ask"));
        }

        @Test
        void refusesTermsThatNameNobodyAndGiveNoReason() {
            Step unnamed = termsAgreed().without("/terms/family/people");
            takes(withPanel(), unnamed);
            refuses(
                    withPanel(),
                    unnamed.without("/terms/family/facilitator"),
                    TERMS_WITHOUT_FAMILY,
                    "/terms/family/facilitator");
            refuses(
                    withPanel(),
                    unnamed.without("/terms/family/contribution"),
                    TERMS_WITHOUT_FAMILY,
                    "/terms/family/contribution");
        }

        @Test
        void aReasonForNobodyDoesNotCoverThoseWhoAreToContribute() {
            refuses(
                    withPanel(),
                    termsAgreed()
                            .without("/terms/family/facilitator")
                            .with("/terms/family/whyNobody", "words"),
                    TERMS_WITHOUT_FAMILY,
                    "/terms/family/facilitator");
        }
    }

    @Test
    void termsAreThoseOfADecisionToReview() {
        refusesAmongOthers(
                withPanel(),
                termsAgreed().with("/review", "@recommendation"),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/review");
    }

    @Test
    void amendedTermsAmendTerms() {
        refuses(
                underTerms(),
                termsAmended().with("/amends", "@review"),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/amends");
        refuses(
                underTerms(),
                termsAmended().with("/review", "@terms"),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/review");
        takes(
                underTerms().then("amended", termsAmended().event()),
                termsAmended().with("/amends", "@amended"));
    }
}
