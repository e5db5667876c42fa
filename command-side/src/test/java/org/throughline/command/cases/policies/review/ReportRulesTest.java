package org.throughline.command.cases.policies.review;

import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.ReviewSteps.found;
import static org.throughline.command.cases.ReviewSteps.overview;
import static org.throughline.command.cases.policies.review.ReviewCase.advised;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.FINDING_WITHOUT_POLICY_VERSION;
import static org.throughline.schema.cases.RuleCode.FINDING_WITHOUT_WHY;
import static org.throughline.schema.cases.RuleCode.OVERVIEW_AUTHOR_NOT_INDEPENDENT;
import static org.throughline.schema.cases.RuleCode.REPORT_WITHOUT_FAMILY;
import static org.throughline.schema.cases.RuleCode.REVIEW_ENTRY_OF_ANOTHER_KIND;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Step;

/// Findings: R193; and the overview, beside what it accounts for: R192, R215.
class ReportRulesTest {

    @Nested
    class R193ProcedureFindingCitesItsVersion {

        private final Step finding = found().with("/kind", "procedure-not-followed");

        @Test
        void refusesAFindingThatDoesNotCiteTheProcedure() {
            refuses(
                    ReviewCase.underTerms(),
                    finding,
                    FINDING_WITHOUT_POLICY_VERSION,
                    "/policyVersion");
            overrides(ReviewCase.underTerms(), finding, FINDING_WITHOUT_POLICY_VERSION);
        }

        @Test
        void takesAFindingThatCitesItAndSaysWhy() {
            Step cited = finding.with("/policyVersion", "escalation, 2006");
            takes(ReviewCase.underTerms(), cited);
            refuses(ReviewCase.underTerms(), cited.without("/why"), FINDING_WITHOUT_WHY, "/why");
        }

        @ParameterizedTest
        @ValueSource(strings = {"lesson", "finding", "good-practice"})
        void anotherFindingCitesNone(String kind) {
            takes(ReviewCase.underTerms(), found().with("/kind", kind));
        }
    }

    @Nested
    class R215OverviewAuthorDeclaresIndependence {

        private static final String DECLARED = "/writtenBy/0/independence";

        @ParameterizedTest
        @CsvSource({
            "concernedWithFamily,yes",
            "concernedWithFamily,not-stated",
            "managedThoseConcerned,yes",
            "managedThoseConcerned,not-stated",
            "employedByAgencyInvolved,yes",
            "employedByAgencyInvolved,not-stated",
            "memberOfBoard,yes",
            "memberOfBoard,not-stated"
        })
        void refusesAnAuthorWithATieOrAnOpenAnswer(String field, String word) {
            String pointer = DECLARED + "/" + field;
            refuses(
                    advised(),
                    overview().with(pointer, word),
                    OVERVIEW_AUTHOR_NOT_INDEPENDENT,
                    pointer);
        }

        @Test
        void refusesAnOverviewWithoutAuthorOrDeclaration() {
            refuses(
                    advised(),
                    overview().without("/writtenBy"),
                    OVERVIEW_AUTHOR_NOT_INDEPENDENT,
                    "/writtenBy");
            Step undeclared = overview().without(DECLARED);
            refuses(advised(), undeclared, OVERVIEW_AUTHOR_NOT_INDEPENDENT, DECLARED);
            overrides(advised(), undeclared, OVERVIEW_AUTHOR_NOT_INDEPENDENT);
        }

        @Test
        void eachOfSeveralAuthorsDeclares() {
            refuses(
                    advised(),
                    overview().and("/writtenBy", "{\"expertise\": \"records\"}"),
                    OVERVIEW_AUTHOR_NOT_INDEPENDENT,
                    "/writtenBy/1/independence");
        }
    }

    @Test
    void r192anOverviewSpeaksOfTheFamily() {
        refuses(advised(), overview().without("/family"), REPORT_WITHOUT_FAMILY, "/family");
    }

    @Test
    void r192whatIsPlannedIsNoPartInACompletedOverview() {
        refuses(
                advised(),
                overview().with("/family/involvement", "planned"),
                REPORT_WITHOUT_FAMILY,
                "/family/involvement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/findings", "/recommendations", "/interviews"})
    void anOverviewNamesFindingsRecommendationsAndInterviews(String field) {
        refuses(
                advised(),
                overview().with(field, List.of("@imr")),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                field);
    }

    @Test
    void anOverviewBelongsToAReviewAndTakesUpRecommendations() {
        refuses(
                advised(),
                overview().with("/review", "@imr"),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/review");
        Step taken =
                overview()
                        .and(
                                "/recommendationsTaken",
                                "{\"fate\": \"adopted\", \"recommendation\": \"@advice\"}");
        takes(advised(), taken);
        refuses(
                advised(),
                taken.with("/recommendationsTaken/0/recommendation", "@imr"),
                REVIEW_ENTRY_OF_ANOTHER_KIND,
                "/recommendationsTaken");
    }

    @Test
    void anOverviewNamesInterviewsThatWereHeld() {
        Step interview =
                Step.of(
                        "interview-recorded",
                        HEALTH,
                        """
                        {"interviewee": {"kind": "unnamed-worker"},
                         "sharedWithInterviewee": "yes", "recordMade": "yes"}
                        """);
        takes(
                advised().then("interview", interview.event()),
                overview().with("/interviews", List.of("@interview")));
    }
}
