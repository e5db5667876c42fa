package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Assessing.adult;
import static org.throughline.command.cases.Practice.identified;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_ADULT_NOT_CONSIDERED;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.RuleOverridden;

/// An assessment covers the adults in a child's life: R77.
class AdultRulesTest {

    private static void refuses(CaseHistory history, Assessing assessing, String pointer) {
        CaseHistory.Answer answer = history.decide(assessing.assessment());
        assertThat(answer.refusals()).containsExactly(ASSESSMENT_ADULT_NOT_CONSIDERED);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    private static void completes(CaseHistory history, Assessing assessing) {
        history.decide(assessing.assessment()).only(AssessmentCompleted.class);
    }

    @Nested
    class R77AssessmentCoversEveryAdult {

        private static CaseHistory motherAndFather() {
            return CaseHistory.openCase()
                    .then("mother", identified("mother"))
                    .then("father", identified("father"));
        }

        @Test
        void completesAnAssessmentOfEveryAdult() {
            completes(
                    motherAndFather(),
                    Assessing.complete()
                            .adults(adult("mother", Stated.YES), adult("father", Stated.YES)));
        }

        @Test
        void refusesAnAssessmentThatLeavesOutAFatherWhoNeverLivedInTheHousehold() {
            refuses(
                    motherAndFather(),
                    Assessing.complete().adults(adult("mother", Stated.YES)),
                    "/adults");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void refusesAnAdultNotAssessedForNoStatedReason(Stated assessed) {
            refuses(
                    motherAndFather(),
                    Assessing.complete()
                            .adults(adult("mother", Stated.YES), adult("father", assessed)),
                    "/adults/1/whyNot");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void completesAnAssessmentThatSaysWhyAnAdultWasNotAssessed(Stated assessed) {
            completes(
                    motherAndFather(),
                    Assessing.complete()
                            .adults(
                                    adult("father", assessed, "whereabouts not known"),
                                    adult("mother", Stated.YES)));
        }

        @Test
        void anAssessmentOfAnAdultAloneDoesNotCoverTheOthers() {
            completes(motherAndFather(), Assessing.complete().about("mother").children());
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            motherAndFather()
                                    .decide(Assessing.complete().overriding().assessment())
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, AssessmentCompleted.class);
        }
    }
}
