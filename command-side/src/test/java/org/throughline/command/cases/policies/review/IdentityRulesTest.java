package org.throughline.command.cases.policies.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.ReviewSteps.overview;
import static org.throughline.command.cases.ReviewSteps.submitted;
import static org.throughline.command.cases.policies.review.ReviewCase.advised;
import static org.throughline.command.cases.policies.review.ReviewCase.commissioned;
import static org.throughline.command.cases.policies.review.ReviewCase.overrides;
import static org.throughline.command.cases.policies.review.ReviewCase.refuses;
import static org.throughline.command.cases.policies.review.ReviewCase.takes;
import static org.throughline.schema.cases.RuleCode.IDENTITY_NONE_WITHOUT_REASON;
import static org.throughline.schema.cases.RuleCode.IDENTITY_NOT_EXPLICIT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.Step;
import org.throughline.schema.cases.RuleCode;

/// Race, language, culture, religion and disability: R209, R210.
class IdentityRulesTest {

    private static final List<String> FIVE =
            List.of("race", "language", "culture", "religion", "disability");

    private static Step assessment(String identity) {
        return Step.of(
                "assessment-completed",
                SOCIAL_CARE,
                """
                {"kind": "core", "threshold": "met", "identity": %s}
                """
                        .formatted(identity));
    }

    private static List<Refusal> onIdentity(Step step) {
        return CaseHistory.openCase().decide(step.decision()).refused().stream()
                .filter(
                        refusal ->
                                refusal.rule() == IDENTITY_NOT_EXPLICIT
                                        || refusal.rule() == IDENTITY_NONE_WITHOUT_REASON)
                .toList();
    }

    private static void both(Step imr, Step overview, RuleCode rule, String pointer) {
        refuses(commissioned(), imr, rule, pointer);
        refuses(advised(), overview, rule, pointer);
    }

    @Nested
    class R209IdentityIsConsideredExplicitly {

        @Test
        void refusesAReportThatDoesNotSpeakOfIdentity() {
            both(
                    submitted().without("/identity"),
                    overview().without("/identity"),
                    IDENTITY_NOT_EXPLICIT,
                    "/identity");
            overrides(commissioned(), submitted().without("/identity"), IDENTITY_NOT_EXPLICIT);
        }

        @Test
        void refusesAnAssessmentThatDoesNotSpeakOfIdentity() {
            assertThat(
                            onIdentity(
                                    assessment("{\"considered\": \"considered\"}")
                                            .without("/identity")))
                    .containsExactly(new Refusal(IDENTITY_NOT_EXPLICIT, "/identity"));
            assertThat(onIdentity(assessment("{\"considered\": \"not-stated\"}")))
                    .containsExactly(new Refusal(IDENTITY_NOT_EXPLICIT, "/identity/considered"));
        }

        @Test
        void anAssessmentThatNamesEachIsExplicit() {
            Step explicit =
                    assessment("{\"considered\": \"considered\", \"statement\": \"words\"}")
                            .with("/identity/aspects", FIVE);
            assertThat(onIdentity(explicit)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"race", "language", "culture", "religion", "disability"})
        void refusesAStatementThatPassesOneOver(String aspect) {
            List<String> four =
                    Stream.concat(FIVE.stream(), Stream.of("traveller-identity"))
                            .filter(other -> !other.equals(aspect))
                            .toList();
            both(
                    submitted().with("/identity/aspects", four),
                    overview().with("/identity/aspects", four),
                    IDENTITY_NOT_EXPLICIT,
                    "/identity/aspects");
        }

        @Test
        void refusesAListWithoutWords() {
            both(
                    submitted().without("/identity/statement"),
                    overview().without("/identity/statement"),
                    IDENTITY_NOT_EXPLICIT,
                    "/identity/statement");
        }

        @Test
        void whatIsNotStatedIsNotExplicit() {
            both(
                    submitted().with("/identity/considered", "not-stated"),
                    overview().with("/identity/considered", "not-stated"),
                    IDENTITY_NOT_EXPLICIT,
                    "/identity/considered");
        }

        @ParameterizedTest
        @ValueSource(strings = {"report", "health-overview", "not-stated"})
        void eachReportOnTheWorkIsHeldToIt(String kind) {
            refuses(
                    commissioned(),
                    submitted().with("/kind", kind).without("/identity"),
                    IDENTITY_NOT_EXPLICIT,
                    "/identity");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"chronology", "statement", "external-report", "expert-opinion", "other"})
        void anotherContributionIsNot(String kind) {
            takes(commissioned(), submitted().with("/kind", kind).without("/identity"));
        }
    }

    @Nested
    class R210NoIssuesNeedsAReason {

        @ParameterizedTest
        @ValueSource(strings = {"no-issues", "not-considered"})
        void refusesItWithoutAReason(String considered) {
            both(
                    submitted().with("/identity/considered", considered),
                    overview().with("/identity/considered", considered),
                    IDENTITY_NONE_WITHOUT_REASON,
                    "/identity/reasonForNone");
            assertThat(onIdentity(assessment("{\"considered\": \"" + considered + "\"}")))
                    .containsExactly(
                            new Refusal(IDENTITY_NONE_WITHOUT_REASON, "/identity/reasonForNone"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"no-issues", "not-considered"})
        void takesItWithAReasonAndNoFurtherWords(String considered) {
            Step bare =
                    submitted()
                            .with("/identity/considered", considered)
                            .without("/identity/aspects")
                            .without("/identity/statement");
            takes(commissioned(), bare.with("/identity/reasonForNone", "asked, and none named"));
        }

        @Test
        void givesWayToAReasonedOverride() {
            overrides(
                    commissioned(),
                    submitted().with("/identity/considered", "no-issues"),
                    IDENTITY_NONE_WITHOUT_REASON);
        }
    }
}
