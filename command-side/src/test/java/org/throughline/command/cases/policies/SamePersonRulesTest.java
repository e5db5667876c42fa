package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Assessing.adult;
import static org.throughline.command.cases.Family.linked;
import static org.throughline.command.cases.Family.unlinked;
import static org.throughline.command.cases.Practice.child;
import static org.throughline.command.cases.Practice.considered;
import static org.throughline.command.cases.Practice.identified;
import static org.throughline.command.cases.Practice.related;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_ADULT_NOT_CONSIDERED;
import static org.throughline.schema.cases.people.RelationKind.CARER_OF;
import static org.throughline.schema.cases.people.RelationKind.LIVES_WITH;
import static org.throughline.schema.cases.people.RelationKind.PARTNER_OF;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Hearing;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.OtherChildRisk;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// Ids that are linked as one person's count as one: R77, R126.
class SamePersonRulesTest {

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

    @Nested
    class R77AnAdultUnderTwoIdsIsOne {

        /// With a carer who is on record twice.
        private static CaseHistory aunt() {
            return CaseHistory.openCase()
                    .then("tie", related("aunt", CARER_OF, "child"))
                    .then("other tie", related("adult-1", CARER_OF, "child"));
        }

        @Test
        void anAdultUnderTwoIdsIsConsideredUnderEither() {
            CaseHistory linked = aunt().then("link", linked("aunt", Stated.YES, "adult-1"));
            needs(linked, "aunt");
            needs(linked, "adult-1");
        }

        @Test
        void aLinkIsOneOfAllWhomItJoins() {
            needs(
                    aunt().then("one", linked("adult-1", Stated.YES, "adult-2"))
                            .then("three", linked("adult-3", Stated.YES, "aunt"))
                            .then("two", linked("adult-2", Stated.YES, "adult-3")),
                    "aunt");
        }

        @Test
        void whatIsSaidUnderOneIdIsSaidOfThePerson() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("tie", related("adult-2", PARTNER_OF, "adult-1"))
                            .then("carer", related("aunt", CARER_OF, "child"))
                            .then("link", linked("adult-1", Stated.YES, "aunt"));
            refuses(history, Assessing.complete().adults(adult("aunt", Stated.YES)));
            completes(
                    history,
                    Assessing.complete()
                            .adults(adult("aunt", Stated.YES), adult("adult-2", Stated.YES)));
        }

        @Test
        void twoLinksAreOfTwoPeople() {
            CaseHistory history =
                    aunt().then("uncle", related("uncle", CARER_OF, "child"))
                            .then("link", linked("aunt", Stated.YES, "adult-1"))
                            .then("other", linked("uncle", Stated.YES, "adult-2"));
            refuses(history, Assessing.complete().adults(adult("aunt", Stated.YES)));
            refuses(history, Assessing.complete().adults(adult("uncle", Stated.YES)));
            completes(
                    history,
                    Assessing.complete()
                            .adults(adult("aunt", Stated.YES), adult("uncle", Stated.YES)));
        }

        @Test
        void whoCaresForTheChildUnderAnotherIdCaresForTheChild() {
            needs(
                    CaseHistory.openCase()
                            .then("tie", related("aunt", CARER_OF, "brother"))
                            .then("link", linked("brother", Stated.YES, "child")),
                    "aunt");
        }

        @Test
        void whoIsAChildUnderAnotherIdIsNoAdult() {
            CaseHistory history =
                    CaseHistory.openCase().then("tie", related("adult-1", LIVES_WITH, "child"));
            needs(history, "adult-1");
            completes(
                    history.then("link", linked("adult-1", Stated.YES, "sister")),
                    Assessing.complete());
        }

        @Test
        void anAdultWhoIsAParentUnderAnotherIdIsOne() {
            needs(
                    CaseHistory.openCase()
                            .then("adult", identified("adult-1"))
                            .then("link", linked("adult-1", Stated.YES, "father")),
                    "adult-1");
        }

        @ParameterizedTest
        @EnumSource(names = "YES", mode = EnumSource.Mode.EXCLUDE)
        void twoOfWhomItIsNotCertainAreTwo(Stated certain) {
            refuses(
                    aunt().then("link", linked("aunt", certain, "adult-1")),
                    Assessing.complete().adults(adult("aunt", Stated.YES)));
        }

        static Stream<CaseEvent> takingBack() {
            return Stream.of(
                    unlinked("aunt", "link", null),
                    unlinked("aunt", null, "adult-1"),
                    unlinked("adult-1", null, "aunt"),
                    retracted("link", HEALTH));
        }

        @ParameterizedTest
        @MethodSource("takingBack")
        void twoAreTwoAgainOnceTheLinkIsTakenBack(CaseEvent taking) {
            refuses(
                    aunt().then("link", linked("aunt", Stated.YES, "adult-1")).then("b", taking),
                    Assessing.complete().adults(adult("aunt", Stated.YES)));
        }

        @Test
        void anotherLinkStaysWhenOneIsTakenBack() {
            needs(
                    aunt().then("link", linked("aunt", Stated.YES, "adult-1"))
                            .then("other", linked("uncle", Stated.YES, "adult-2"))
                            .then("b", unlinked("uncle", "other", null))
                            .then("c", unlinked("aunt", null, "adult-2"))
                            .then("d", unlinked("aunt", null, null)),
                    "aunt");
        }
    }

    @Nested
    class R126AChildUnderTwoIdsIsOne {

        private static CaseHistory knowing(String child) {
            return CaseHistory.openCase().then("person", identified(child));
        }

        private static Assessing binding() {
            return Assessing.complete().threshold(ThresholdJudgement.MET).naming("siblings");
        }

        @Test
        void aChildUnderTwoIdsIsConsideredOnce() {
            CaseHistory linked =
                    knowing("sister")
                            .then("other", identified("other-child-1"))
                            .then("link", linked("other-child-1", Stated.YES, "sister"));
            completes(
                    linked.then(
                            "siblings", considered(child("other-child-1", OtherChildRisk.AT_RISK))),
                    binding());
        }

        @Test
        void theChildBeforeItWasBornIsNoOtherChild() {
            completes(
                    knowing("unborn-child")
                            .then("born", linked("child", Stated.YES, "unborn-child"))
                            .then("siblings", considered()),
                    binding());
        }

        @Test
        void aDecisionAboutAChildUnderAnotherIdIsAboutThatChild() {
            completes(
                    knowing("sister")
                            .then("link", linked("other-child-1", Stated.YES, "sister"))
                            .then("siblings", considered()),
                    binding()
                            .about("child", "other-child-1")
                            .children(
                                    Hearing.of("child").heard(),
                                    Hearing.of("other-child-1").heard()));
        }
    }
}
