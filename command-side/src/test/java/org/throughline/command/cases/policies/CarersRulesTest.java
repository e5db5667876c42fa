package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Assessing.adult;
import static org.throughline.command.cases.Family.caredForBy;
import static org.throughline.command.cases.Practice.considered;
import static org.throughline.command.cases.Practice.livesInHomeOf;
import static org.throughline.command.cases.Practice.related;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_ADULT_NOT_CONSIDERED;
import static org.throughline.schema.cases.RuleCode.OTHER_CHILDREN_NOT_CONSIDERED;
import static org.throughline.schema.cases.people.RelationKind.PARTNER_OF;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// Who cares for a child as arrangements say, and what that means to the rules: R77, R126.
class CarersRulesTest {

    private static void refuses(CaseHistory history, Assessing assessing) {
        CaseHistory.Answer answer = history.decide(assessing.assessment());
        assertThat(answer.refusals()).containsExactly(ASSESSMENT_ADULT_NOT_CONSIDERED);
        assertThat(answer.pointer()).isEqualTo("/adults");
    }

    private static void completes(CaseHistory history, Assessing assessing) {
        history.decide(assessing.assessment()).only(AssessmentCompleted.class);
    }

    /// Exactly this one is relevant: missing refuses, and listing that one is enough.
    private static void needs(CaseHistory history, String adult) {
        refuses(history, Assessing.complete());
        completes(history, Assessing.complete().adults(adult(adult, Stated.YES)));
    }

    private static void completesWithNobody(CaseHistory history) {
        completes(history, Assessing.complete());
    }

    @Nested
    class R77WhoeverCaresForTheChildIsRelevant {

        private static CaseHistory grandmother(String since) {
            return CaseHistory.openCase()
                    .then("care", caredForBy(SOCIAL_CARE, since, "child", "grandmother"));
        }

        @Test
        void whoeverCaresByAnArrangement() {
            needs(grandmother("2008-04"), "grandmother");
            needs(grandmother("not-stated"), "grandmother");
        }

        @Test
        void theirPartnerAndWhoeverLivesWithThem() {
            CaseHistory history =
                    grandmother("2008-04")
                            .then("p", related("adult-1", PARTNER_OF, "grandmother"))
                            .then("lodger", livesInHomeOf("lodger", "grandmother"));
            refuses(
                    history,
                    Assessing.complete()
                            .adults(adult("grandmother", Stated.YES), adult("lodger", Stated.YES)));
        }

        @Test
        void nobodyWhoCaresForAnotherChild() {
            completesWithNobody(
                    CaseHistory.openCase()
                            .then("care", caredForBy(SOCIAL_CARE, "2008", "cousin", "aunt")));
        }

        @Test
        void nobodyAnyMoreOnceItsAgencyStatesTheNextChange() {
            needs(
                    grandmother("2008-04")
                            .then("next", caredForBy(SOCIAL_CARE, "2009-01", "child", "aunt")),
                    "aunt");
        }

        @Test
        void whoeverCaredBeforeByAnEntryThatComesLateDoesNoMore() {
            needs(
                    grandmother("2008-04")
                            .then("late", caredForBy(SOCIAL_CARE, "2003", "child", "aunt")),
                    "grandmother");
        }

        @ParameterizedTest
        @ValueSource(strings = {"not-stated", "2008", "2008-04"})
        void bothWhereItIsNotCertainWhichChangeCameFirst(String next) {
            CaseHistory history =
                    grandmother("2008-04")
                            .then("next", caredForBy(SOCIAL_CARE, next, "child", "aunt"));
            refuses(history, Assessing.complete().adults(adult("aunt", Stated.YES)));
            completes(
                    history,
                    Assessing.complete()
                            .adults(adult("aunt", Stated.YES), adult("grandmother", Stated.YES)));
        }

        @Test
        void anotherAgencyOrAnotherChildsChangeTakesNoCarerAway() {
            needs(
                    grandmother("2008-04")
                            .then("other", caredForBy(HEALTH, "2009-01", "child"))
                            .then("sister", caredForBy(SOCIAL_CARE, "2009-01", "sister")),
                    "grandmother");
        }

        @Test
        void nobodyByAnArrangementEnteredInError() {
            completesWithNobody(grandmother("2008-04").then("r", retracted("care", SOCIAL_CARE)));
        }
    }

    @Test
    void r126aChildStatedByACareArrangementIsKnown() {
        assertThat(
                        CaseHistory.openCase()
                                .then("care", caredForBy(HEALTH, "2024-05", "sister", "aunt"))
                                .then("siblings", considered())
                                .decide(
                                        Assessing.complete()
                                                .threshold(ThresholdJudgement.MET)
                                                .naming("siblings")
                                                .assessment())
                                .refusals())
                .containsExactly(OTHER_CHILDREN_NOT_CONSIDERED);
    }
}
