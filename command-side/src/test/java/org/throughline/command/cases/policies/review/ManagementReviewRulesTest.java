package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.ReviewSteps.BOARD;
import static org.throughline.command.cases.ReviewSteps.accepted;
import static org.throughline.command.cases.ReviewSteps.commissioned;
import static org.throughline.command.cases.ReviewSteps.submitted;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.refusesAmongOthers;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.command.cases.policies.review.ReviewCase.underTerms;
import static org.throughline.schema.cases.RuleCode.IMR_ACCEPTED_BEFORE_TERMS;
import static org.throughline.schema.cases.RuleCode.IMR_ACCEPTED_WITHOUT_SUBMISSION;
import static org.throughline.schema.cases.RuleCode.REPORT_WITHOUT_FAMILY;
import static org.throughline.schema.cases.RuleCode.REVIEW_AUTHOR_NOT_INDEPENDENT;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.ReviewSteps;
import org.throughline.command.cases.Step;

/// Management reviews: R175, R182 as declared, R192.
class ManagementReviewRulesTest {

    @Nested
    class R175NoneIsAcceptedBeforeTermsAreAgreed {

        /// Submitted, but no terms stand.
        private static CaseHistory withoutTerms() {
            return ReviewCase.submitted().then("r", retracted("terms", BOARD));
        }

        @Test
        void acceptsWhatWasSubmittedUnderTerms() {
            takes(ReviewCase.submitted(), accepted());
            takes(ReviewCase.submitted(), accepted().without("/terms"));
        }

        @Test
        void refusesAnAcceptanceWhileNoTermsStand() {
            Step step = accepted().without("/terms");
            refuses(withoutTerms(), step, IMR_ACCEPTED_BEFORE_TERMS, "/terms");
            overrides(withoutTerms(), step, IMR_ACCEPTED_BEFORE_TERMS);
        }

        @Test
        void termsInALaterVersionAreTerms() {
            takes(
                    withoutTerms()
                            .then("amended", ReviewSteps.termsAmended().without("/amends").event()),
                    accepted().with("/terms", "@amended"));
        }

        @Test
        void termsOfAnotherReviewAreNotItsTerms() {
            CaseHistory second =
                    ReviewCase.submitted().then("second", ReviewSteps.decided().event());
            Step step = accepted().without("/terms");
            refuses(second, step.with("/review", "@second"), IMR_ACCEPTED_BEFORE_TERMS, "/terms");
            takes(second, step.without("/review"));
        }

        @Test
        void refusesAnAcceptanceOfNoSubmission() {
            Step step = accepted().without("/imr");
            refuses(ReviewCase.submitted(), step, IMR_ACCEPTED_WITHOUT_SUBMISSION, "/imr");
            overrides(ReviewCase.submitted(), step, IMR_ACCEPTED_WITHOUT_SUBMISSION);
        }

        @ParameterizedTest
        @CsvSource({"/imr,@asked", "/terms,@review", "/review,@terms"})
        void refusesToTakeOneEntryForAnother(String field, String entry) {
            refusesAmongOthers(
                    ReviewCase.submitted(),
                    accepted().with(field, entry),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    field);
        }

        @Test
        void refusesToAcceptASubmissionThatWasTakenBack() {
            refuses(
                    ReviewCase.submitted().then("r", retracted("imr", HEALTH)),
                    accepted(),
                    REVIEW_ENTRY_OF_ANOTHER_KIND,
                    "/imr");
        }

        @Test
        void workMayStartBeforeTermsAreAgreed() {
            takes(ReviewCase.decided(), commissioned().without("/terms"));
            takes(
                    ReviewCase.decided().then("asked", commissioned().without("/terms").event()),
                    submitted().without("/findings"));
        }
    }

    @Nested
    class R182AuthorsDeclareThatTheyWereNotConcerned {

        private static final String DECLARED = "/writtenBy/0/independence";

        @Test
        void takesAnAuthorWhoDeclaresBoth() {
            takes(underTerms(), commissioned());
            takes(ReviewCase.commissioned(), submitted());
        }

        @Test
        void anAuthorMayWorkForTheAgency() {
            takes(
                    ReviewCase.commissioned(),
                    submitted().with(DECLARED + "/employedByAgencyInvolved", "yes"));
        }

        @ParameterizedTest
        @CsvSource({
            "concernedWithFamily,yes",
            "concernedWithFamily,not-stated",
            "managedThoseConcerned,yes",
            "managedThoseConcerned,not-stated"
        })
        void refusesAnAuthorWhoWasConcernedOrLeavesItOpen(String field, String word) {
            String pointer = DECLARED + "/" + field;
            refuses(
                    underTerms(),
                    commissioned().with(pointer, word),
                    REVIEW_AUTHOR_NOT_INDEPENDENT,
                    pointer);
            refuses(
                    ReviewCase.commissioned(),
                    submitted().with(pointer, word),
                    REVIEW_AUTHOR_NOT_INDEPENDENT,
                    pointer);
        }

        @Test
        void refusesAnAuthorWithoutADeclaration() {
            Step step = submitted().without(DECLARED);
            refuses(ReviewCase.commissioned(), step, REVIEW_AUTHOR_NOT_INDEPENDENT, DECLARED);
            overrides(ReviewCase.commissioned(), step, REVIEW_AUTHOR_NOT_INDEPENDENT);
        }

        @Test
        void refusesWhereTheSecondAuthorHasNoDeclaration() {
            refuses(
                    ReviewCase.commissioned(),
                    submitted().and("/writtenBy", "{\"expertise\": \"records\"}"),
                    REVIEW_AUTHOR_NOT_INDEPENDENT,
                    "/writtenBy/1/independence");
        }

        @Test
        void theAuthorMayBeDesignatedLaterButNotAfterTheReport() {
            takes(underTerms(), commissioned().without("/writtenBy"));
            refuses(
                    ReviewCase.commissioned(),
                    submitted().without("/writtenBy"),
                    REVIEW_AUTHOR_NOT_INDEPENDENT,
                    "/writtenBy");
        }

        @ParameterizedTest
        @ValueSource(strings = {"health-overview", "not-stated"})
        void whatMayJudgePracticeIsHeldToIt(String kind) {
            String pointer = DECLARED + "/concernedWithFamily";
            refuses(
                    underTerms(),
                    commissioned().with("/kind", kind).with(pointer, "yes"),
                    REVIEW_AUTHOR_NOT_INDEPENDENT,
                    pointer);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "report",
                    "chronology",
                    "statement",
                    "external-report",
                    "expert-opinion",
                    "other"
                })
        void whoReportsTheirOwnWorkWasConcernedWithIt(String kind) {
            takes(
                    underTerms(),
                    commissioned()
                            .with("/kind", kind)
                            .with(DECLARED + "/concernedWithFamily", "yes"));
            takes(ReviewCase.commissioned(), submitted().with("/kind", kind).without("/writtenBy"));
        }
    }

    @Nested
    class R192ReportsSpeakOfTheFamily {

        @Test
        void refusesAReportThatDoesNotSpeakOfTheFamily() {
            Step step = submitted().without("/family");
            refuses(ReviewCase.commissioned(), step, REPORT_WITHOUT_FAMILY, "/family");
            overrides(ReviewCase.commissioned(), step, REPORT_WITHOUT_FAMILY);
        }

        @Test
        void whatTheFamilyContributedIsStated() {
            Step step = submitted();
            takes(ReviewCase.commissioned(), step);
            refuses(
                    ReviewCase.commissioned(),
                    step.without("/family/statement").with("/family/reason", "words"),
                    REPORT_WITHOUT_FAMILY,
                    "/family/statement");
        }

        @ParameterizedTest
        @ValueSource(strings = {"declined", "not-invited", "not-possible"})
        void whyTheFamilyTookNoPartIsStated(String involvement) {
            Step step = submitted().with("/family/involvement", involvement);
            refuses(ReviewCase.commissioned(), step, REPORT_WITHOUT_FAMILY, "/family/reason");
            takes(
                    ReviewCase.commissioned(),
                    step.without("/family/statement").with("/family/reason", "not safe"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"not-stated", "planned"})
        void whatIsNotStatedOrYetToComeIsNeitherYesNorNo(String involvement) {
            refuses(
                    ReviewCase.commissioned(),
                    submitted()
                            .with("/family/involvement", involvement)
                            .with("/family/reason", "words"),
                    REPORT_WITHOUT_FAMILY,
                    "/family/involvement");
        }

        @ParameterizedTest
        @ValueSource(strings = {"health-overview", "not-stated"})
        void whatMayJudgePracticeIsHeldToIt(String kind) {
            refuses(
                    ReviewCase.commissioned(),
                    submitted().with("/kind", kind).without("/family"),
                    REPORT_WITHOUT_FAMILY,
                    "/family");
        }

        @Test
        void aStatementNeedNotSpeakOfTheFamily() {
            takes(
                    ReviewCase.commissioned(),
                    submitted().with("/kind", "statement").without("/family"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/review,@asked", "/terms,@review"})
    void whatIsAskedForNamesReviewAndTerms(String field, String entry) {
        refuses(
                underTerms().then("asked", commissioned().event()),
                commissioned().with(field, entry),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                field);
    }

    @ParameterizedTest
    @CsvSource({"/commissioned,@review", "/review,@asked"})
    void whatIsSubmittedNamesWhatWasAskedFor(String field, String entry) {
        refuses(
                ReviewCase.commissioned(),
                submitted().with(field, entry),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings", "/recommendations"})
    void whatIsSubmittedNamesItsOwnFindingsAndRecommendations(String field) {
        refuses(
                ReviewCase.commissioned(),
                submitted().with(field, List.of("@asked")),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                field);
    }
}
