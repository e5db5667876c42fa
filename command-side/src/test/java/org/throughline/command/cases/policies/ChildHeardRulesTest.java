package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_WITHOUT_CHILDS_VIEW;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_WITHOUT_PRESENTATION;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_WITHOUT_WISHES;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Hearing;
import org.throughline.schema.cases.CommunicationMethod;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.RuleOverridden;

/// How an assessment hears each child: R105, R106, R107.
class ChildHeardRulesTest {

    private static void completes(Assessing assessing) {
        CaseHistory.openCase().decide(assessing.assessment()).only(AssessmentCompleted.class);
    }

    private static void completes(Hearing child) {
        completes(Assessing.complete().children(child.heard()));
    }

    private static void refuses(Hearing child, RuleCode rule, String pointer) {
        CaseHistory.Answer answer =
                CaseHistory.openCase()
                        .decide(Assessing.complete().children(child.heard()).assessment());
        assertThat(answer.refusals()).containsExactly(rule);
        assertThat(answer.pointer()).isEqualTo("/children/0" + pointer);
    }

    private static void overrides(Hearing child) {
        assertThat(
                        CaseHistory.openCase()
                                .decide(
                                        Assessing.complete()
                                                .children(child.heard())
                                                .overriding()
                                                .assessment())
                                .recorded())
                .hasExactlyElementsOfTypes(RuleOverridden.class, AssessmentCompleted.class);
    }

    private static Hearing child() {
        return Hearing.of("child");
    }

    @Nested
    class EachChild {

        @Test
        void refusesAnAssessmentThatSaysNothingOfAChildItIsAbout() {
            CaseHistory.Answer answer =
                    CaseHistory.openCase()
                            .decide(
                                    Assessing.complete()
                                            .about("child", "sister-1")
                                            .children(child().heard())
                                            .assessment());
            assertThat(answer.refusals())
                    .containsExactly(
                            ASSESSMENT_WITHOUT_WISHES,
                            ASSESSMENT_WITHOUT_PRESENTATION,
                            ASSESSMENT_WITHOUT_CHILDS_VIEW);
            assertThat(answer.pointer()).isEqualTo("/children");
        }

        @Test
        void namesTheChildOfWhomSomethingIsMissing() {
            CaseHistory.Answer answer =
                    CaseHistory.openCase()
                            .decide(
                                    Assessing.complete()
                                            .about("child", "sister-1")
                                            .children(
                                                    child().heard(),
                                                    Hearing.of("sister-1").withoutSeen().heard())
                                            .assessment());
            assertThat(answer.refusals()).containsExactly(ASSESSMENT_WITHOUT_PRESENTATION);
            assertThat(answer.pointer()).isEqualTo("/children/1/seen");
        }

        @Test
        void completesAnAssessmentThatHearsEachOfThem() {
            completes(
                    Assessing.complete()
                            .about("child", "sister-1", "mother")
                            .children(Hearing.of("sister-1").heard(), child().heard()));
        }

        @Test
        void aChildNotYetBornHasNothingToSay() {
            completes(Assessing.complete().about("unborn-child", "mother").children());
        }

        @Test
        void anAssessmentOfAnAdultHearsNoChild() {
            completes(Assessing.complete().about("mother").children());
        }
    }

    @Nested
    class R105AssessmentSeeksWishes {

        @Test
        void completesAnAssessmentThatSaysHowWishesWereSought() {
            completes(child().by(CommunicationMethod.OBSERVATION));
            completes(child().by(CommunicationMethod.NOT_STATED, CommunicationMethod.SPEECH));
        }

        @Test
        void refusesWishesSoughtNobodySaysHow() {
            refuses(child().by(), ASSESSMENT_WITHOUT_WISHES, "/methods");
            refuses(
                    child().by(CommunicationMethod.NOT_STATED),
                    ASSESSMENT_WITHOUT_WISHES,
                    "/methods");
            refuses(child().by().whyNoView(), ASSESSMENT_WITHOUT_WISHES, "/methods");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void refusesWishesNotSoughtForNoStatedReason(Stated sought) {
            refuses(child().wishesSought(sought), ASSESSMENT_WITHOUT_WISHES, "/whyNoView");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void completesAnAssessmentThatSaysWhyWishesWereNotSought(Stated sought) {
            completes(child().wishesSought(sought).whyNoView());
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(child().by());
        }
    }

    @Nested
    class R106AssessmentDescribesEachChild {

        @Test
        void completesAnAssessmentThatSaysHowTheChildWasAndWhatHasChanged() {
            completes(child());
        }

        @Test
        void refusesAChildOfWhomNobodySaysHowFarSeen() {
            refuses(child().withoutSeen(), ASSESSMENT_WITHOUT_PRESENTATION, "/seen");
        }

        @Test
        void refusesAChildNotSeenForNoStatedReason() {
            refuses(child().notSeen(null), ASSESSMENT_WITHOUT_PRESENTATION, "/seen/whyNotSeen");
        }

        @Test
        void completesAnAssessmentThatSaysWhyTheChildWasNotSeen() {
            completes(child().notSeen("abroad"));
        }

        @Test
        void refusesAChildOfWhomNobodySaysHowItLooked() {
            refuses(
                    child().withoutPresentation(),
                    ASSESSMENT_WITHOUT_PRESENTATION,
                    "/seen/presentation");
        }

        @Test
        void refusesAChildOfWhomNobodySaysWhatHasChanged() {
            refuses(child().withoutChange(), ASSESSMENT_WITHOUT_PRESENTATION, "/seen/changeSince");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(child().withoutSeen());
        }
    }

    @Nested
    class R107AssessmentGivesEachChildsView {

        @Test
        void completesAnAssessmentWithBothViews() {
            completes(child());
        }

        @Test
        void refusesAnAssessmentWithoutTheViewOfNow() {
            refuses(child().withoutViewOfNow(), ASSESSMENT_WITHOUT_CHILDS_VIEW, "/viewOfNow");
        }

        @Test
        void refusesAnAssessmentWithoutWhatShouldHappen() {
            refuses(
                    child().withoutWhatShouldHappen(),
                    ASSESSMENT_WITHOUT_CHILDS_VIEW,
                    "/wantsToHappen");
        }

        @Test
        void completesAnAssessmentThatSaysWhyThereIsNoView() {
            completes(child().withoutViewOfNow().withoutWhatShouldHappen().whyNoView());
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(child().withoutViewOfNow());
        }
    }
}
