package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Practice.child;
import static org.throughline.command.cases.Practice.considered;
import static org.throughline.command.cases.Practice.identified;
import static org.throughline.command.cases.Practice.livesInHomeOf;
import static org.throughline.command.cases.Practice.noLongerRelated;
import static org.throughline.command.cases.Practice.related;
import static org.throughline.schema.cases.RuleCode.OTHER_CHILDREN_NOT_CONSIDERED;
import static org.throughline.schema.cases.RuleCode.SIBLING_CONSIDERATION_UNKNOWN;
import static org.throughline.schema.cases.people.RelationKind.SIBLING_OF;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Discussing;
import org.throughline.command.cases.Hearing;
import org.throughline.command.cases.Practice;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.RuleCode;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.EnquiryDecision;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// Other children are considered: R126.
class OtherChildrenRulesTest {

    private static Assessing coreWithout() {
        return Assessing.complete().kind(AssessmentKind.CORE).support(Practice.support());
    }

    private static Assessing core() {
        return coreWithout().naming("siblings");
    }

    private static void completes(CaseHistory history, Assessing assessing) {
        history.decide(assessing.assessment()).only(AssessmentCompleted.class);
    }

    private static void refuses(CaseHistory.Answer answer, RuleCode rule) {
        assertThat(answer.refusals()).containsExactly(rule);
        assertThat(answer.pointer()).isEqualTo("/siblingRisk");
    }

    @Nested
    class R126OtherChildrenAreConsidered {

        @Test
        void completesAnAssessmentThatNamesTheConsiderationBeforeIt() {
            completes(CaseHistory.openCase().then("siblings", considered()), core());
        }

        @Test
        void refusesACoreAssessmentWithoutOneAlthoughNoOtherChildIsKnown() {
            refuses(
                    CaseHistory.openCase().decide(coreWithout().assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @ParameterizedTest
        @EnumSource(names = {"SINGLE", "PROTECTION_ENQUIRY"})
        void refusesTheOtherAssessmentsThatDecideOnProtection(AssessmentKind kind) {
            refuses(
                    CaseHistory.openCase().decide(coreWithout().kind(kind).assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @Test
        void refusesAnyAssessmentThatFindsTheThresholdMet() {
            refuses(
                    CaseHistory.openCase()
                            .decide(
                                    Assessing.complete()
                                            .threshold(ThresholdJudgement.MET)
                                            .assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @ParameterizedTest
        @EnumSource(names = "MET", mode = EnumSource.Mode.EXCLUDE)
        void asksNothingOfAnInitialAssessmentThatDoesNotFindItMet(ThresholdJudgement threshold) {
            completes(CaseHistory.openCase(), Assessing.complete().threshold(threshold));
        }

        @ParameterizedTest
        @EnumSource(names = "DEFERRED", mode = EnumSource.Mode.EXCLUDE)
        void aDiscussionThatDecidesNamesOneWhateverItDecides(EnquiryDecision enquiry) {
            CaseHistory.openCase()
                    .then("siblings", considered())
                    .decide(
                            Discussing.complete()
                                    .decidingOn(enquiry)
                                    .naming("siblings")
                                    .discussion())
                    .only(StrategyDiscussionHeld.class);
            refuses(
                    CaseHistory.openCase()
                            .decide(Discussing.complete().decidingOn(enquiry).discussion()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @Test
        void holdsADiscussionThatPutsTheDecisionOff() {
            CaseHistory.openCase()
                    .decide(Discussing.complete().decidingOn(EnquiryDecision.DEFERRED).discussion())
                    .only(StrategyDiscussionHeld.class);
        }

        @Test
        void recordsItWithAReasonedOverride() {
            assertThat(
                            CaseHistory.openCase()
                                    .decide(Discussing.complete().overriding().discussion())
                                    .recorded())
                    .hasExactlyElementsOfTypes(RuleOverridden.class, StrategyDiscussionHeld.class);
        }
    }

    @Nested
    class R126EachOtherChildOfTheCaseIsConsidered {

        private static CaseHistory knowing(String child) {
            return CaseHistory.openCase().then("person", identified(child));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sibling-1",
                    "sister",
                    "brother-2",
                    "half-sister",
                    "half-brother-1",
                    "stepsister",
                    "stepbrother",
                    "unborn-child",
                    "other-child-3"
                })
        void refusesAConsiderationThatLeavesOutAChildOfTheCase(String sibling) {
            refuses(
                    knowing(sibling).then("siblings", considered()).decide(core().assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
            completes(
                    knowing(sibling)
                            .then("siblings", considered(child(sibling, OtherChildRisk.AT_RISK))),
                    core());
        }

        static Stream<CaseEvent> statements() {
            return Stream.of(
                    related("sister", SIBLING_OF, "child"),
                    related("child", SIBLING_OF, "sister"),
                    livesInHomeOf("other-child-1", "aunt"));
        }

        @ParameterizedTest
        @MethodSource("statements")
        void aChildStatedByARelationshipOrAHouseholdIsKnown(CaseEvent statement) {
            refuses(
                    CaseHistory.openCase()
                            .then("statement", statement)
                            .then("siblings", considered())
                            .decide(core().assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @Test
        void aChildOfARelationshipThatItsAgencyEndedIsNoLongerKnownByIt() {
            completes(
                    CaseHistory.openCase()
                            .then("tie", related("sister", SIBLING_OF, "child"))
                            .then(
                                    "end",
                                    noLongerRelated(SOCIAL_CARE, "sister", SIBLING_OF, "child"))
                            .then("siblings", considered()),
                    core());
        }

        @Test
        void refusesAConsiderationFromBeforeAChildWasKnown() {
            refuses(
                    CaseHistory.openCase()
                            .then("siblings", considered())
                            .then("sister", identified("sister"))
                            .decide(core().assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
        }

        @Test
        void theChildAndAdultsNeedNoConsideration() {
            completes(
                    CaseHistory.openCase()
                            .then("child", identified("child"))
                            .then("neighbour", identified("neighbour"))
                            .then("siblings", considered()),
                    core());
        }

        @Test
        void aChildWhomTheAssessmentIsAboutNeedsNone() {
            completes(
                    CaseHistory.openCase()
                            .then("sister", identified("sister"))
                            .then("siblings", considered()),
                    core().about("child", "sister")
                            .children(Hearing.of("child").heard(), Hearing.of("sister").heard()));
        }

        @ParameterizedTest
        @EnumSource(names = {"NOT_CONSIDERED", "NOT_STATED"})
        void aChildNotConsideredCountsOnlyWithTheReason(OtherChildRisk none) {
            refuses(
                    knowing("sister")
                            .then("siblings", considered(child("sister", none)))
                            .decide(core().assessment()),
                    OTHER_CHILDREN_NOT_CONSIDERED);
            completes(
                    knowing("sister")
                            .then("siblings", considered(child("sister", none, null, "aged 30"))),
                    core());
        }

        @ParameterizedTest
        @EnumSource(
                names = {"NOT_CONSIDERED", "NOT_STATED"},
                mode = EnumSource.Mode.EXCLUDE)
        void anyOtherConclusionCountsForItself(OtherChildRisk conclusion) {
            completes(
                    CaseHistory.openCase()
                            .then("sister", identified("sister"))
                            .then("siblings", considered(child("sister", conclusion))),
                    core());
        }

        @Test
        void aDecisionThatNeedsNoConsiderationMayNameOneThatLeavesAChildOut() {
            completes(
                    CaseHistory.openCase()
                            .then("sister", identified("sister"))
                            .then("siblings", considered()),
                    Assessing.complete().naming("siblings"));
        }
    }

    @Nested
    class WhatIsNamedIsAConsiderationOfThisCase {

        @Test
        void refusesAnEntryThatIsNoneWhateverTheReason() {
            CaseHistory.Answer answer =
                    CaseHistory.openCase()
                            .decide(core().naming("opened").overriding().assessment());
            refuses(answer, SIBLING_CONSIDERATION_UNKNOWN);
        }

        @Test
        void refusesItAlsoWhereNoneIsNeeded() {
            refuses(
                    CaseHistory.openCase()
                            .decide(Assessing.complete().naming("opened").assessment()),
                    SIBLING_CONSIDERATION_UNKNOWN);
        }

        @Test
        void refusesAConsiderationEnteredInError() {
            CaseHistory history = CaseHistory.openCase().then("siblings", considered());
            completes(history, core());
            refuses(
                    history.then("r", retracted("siblings", SOCIAL_CARE))
                            .decide(core().assessment()),
                    SIBLING_CONSIDERATION_UNKNOWN);
        }

        @Test
        void anotherAgencyDoesNotTakeItBack() {
            completes(
                    CaseHistory.openCase()
                            .then("siblings", considered())
                            .then("r", retracted("siblings", HEALTH)),
                    core());
        }
    }
}
