package org.throughline.command.cases.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.cases.Acts.HEALTH;
import static org.throughline.command.cases.Acts.SOCIAL_CARE;
import static org.throughline.command.cases.Acts.retracted;
import static org.throughline.command.cases.Assessing.adult;
import static org.throughline.command.cases.Practice.identified;
import static org.throughline.command.cases.Practice.leftHomeOf;
import static org.throughline.command.cases.Practice.livesInHomeOf;
import static org.throughline.command.cases.Practice.noLongerRelated;
import static org.throughline.command.cases.Practice.related;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_ADULT_NOT_CONSIDERED;
import static org.throughline.schema.cases.people.RelationKind.LIVES_WITH;
import static org.throughline.schema.cases.people.RelationKind.PARTNER_OF;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.people.RelationKind;
import org.throughline.schema.cases.process.AssessmentCompleted;

/// Who the adults in a child's life are: R77.
class RelevantAdultsRulesTest {

    private static void refuses(CaseHistory history, Assessing assessing, String pointer) {
        CaseHistory.Answer answer = history.decide(assessing.assessment());
        assertThat(answer.refusals()).containsExactly(ASSESSMENT_ADULT_NOT_CONSIDERED);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    private static void completes(CaseHistory history, Assessing assessing) {
        history.decide(assessing.assessment()).only(AssessmentCompleted.class);
    }

    /// Exactly this one is relevant: missing refuses, and listing that one is enough.
    private static void needs(CaseHistory history, String adult) {
        refuses(history, Assessing.complete(), "/adults");
        completes(history, Assessing.complete().adults(adult(adult, Stated.YES)));
    }

    private static void needsNobody(CaseHistory history) {
        completes(history, Assessing.complete());
    }

    private static CaseHistory adultNextDoor(RelationKind relation, String to) {
        return CaseHistory.openCase().then("tie", related("adult-1", relation, to));
    }

    @Nested
    class WhoIsRelevant {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "mother",
                    "father",
                    "parent-1",
                    "stepmother",
                    "stepfather-2",
                    "stepparent",
                    "partner-1",
                    "carer",
                    "foster-carer-1",
                    "guardian"
                })
        void whoeverIsAParentPartnerOrCarerByTheirVeryWord(String person) {
            needs(CaseHistory.openCase().then("person", identified(person)), person);
        }

        @ParameterizedTest
        @ValueSource(strings = {"aunt", "grandmother", "neighbour", "worker-1", "sister", "child"})
        void nobodyElseByTheirWordAlone(String person) {
            needsNobody(CaseHistory.openCase().then("person", identified(person)));
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "PARENT_OF",
                    "STEP_PARENT_OF",
                    "CARER_OF",
                    "FOSTER_CARER_OF",
                    "GUARDIAN_OF",
                    "LIVES_WITH"
                })
        void whoeverCaresForTheChildOrLivesWithTheChild(RelationKind relation) {
            needs(adultNextDoor(relation, "child"), "adult-1");
        }

        @ParameterizedTest
        @EnumSource(
                names = {
                    "PARENT_OF",
                    "STEP_PARENT_OF",
                    "CARER_OF",
                    "FOSTER_CARER_OF",
                    "GUARDIAN_OF",
                    "LIVES_WITH"
                },
                mode = EnumSource.Mode.EXCLUDE)
        void nobodyByAnotherRelation(RelationKind relation) {
            needsNobody(adultNextDoor(relation, "child"));
        }

        @ParameterizedTest
        @EnumSource(names = {"PARENT_OF", "CARER_OF", "LIVES_WITH", "PARTNER_OF"})
        void nobodyByWhatTheyAreToSomebodyFurtherOff(RelationKind relation) {
            needsNobody(adultNextDoor(relation, "cousin-1"));
        }

        @Test
        void thePartnerOfACarerWhicheverWayRoundItIsSaid() {
            CaseHistory aunt =
                    CaseHistory.openCase()
                            .then("aunt", related("aunt", RelationKind.CARER_OF, "child"));
            Assessing both =
                    Assessing.complete()
                            .adults(adult("adult-1", Stated.YES), adult("aunt", Stated.YES));
            Assessing one = Assessing.complete().adults(adult("aunt", Stated.YES));
            CaseHistory to = aunt.then("p", related("adult-1", PARTNER_OF, "aunt"));
            refuses(to, one, "/adults");
            completes(to, both);
        }

        @Test
        void thePartnerOfACarerToWhomTheCarerIsOne() {
            CaseHistory of =
                    CaseHistory.openCase()
                            .then("aunt", related("aunt", RelationKind.CARER_OF, "child"))
                            .then("p", related("aunt", PARTNER_OF, "adult-1"));
            refuses(of, Assessing.complete().adults(adult("aunt", Stated.YES)), "/adults");
        }

        @Test
        void whoeverTheChildIsSaidToLiveWith() {
            needs(
                    CaseHistory.openCase().then("h", related("child", LIVES_WITH, "adult-1")),
                    "adult-1");
        }

        @Test
        void theOneInWhoseHomeTheChildLives() {
            needs(
                    CaseHistory.openCase().then("h", livesInHomeOf("child", "grandmother-1")),
                    "grandmother-1");
        }

        @Test
        void whoeverStaysInTheHomeInWhichTheChildLives() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("child", livesInHomeOf("child", "grandmother-1"))
                            .then("lodger", livesInHomeOf("lodger", "grandmother-1"))
                            .then("cousin", livesInHomeOf("other-child-1", "grandmother-1"));
            refuses(
                    history,
                    Assessing.complete().adults(adult("grandmother-1", Stated.YES)),
                    "/adults");
            completes(
                    history,
                    Assessing.complete()
                            .adults(
                                    adult("grandmother-1", Stated.YES),
                                    adult("lodger", Stated.NO, "left for work abroad")));
        }

        @Test
        void whoeverStaysInTheHomeOfAParentWithoutWordOfTheChild() {
            CaseHistory history =
                    CaseHistory.openCase()
                            .then("mother", identified("mother"))
                            .then("friend", livesInHomeOf("friend-1", "mother"));
            refuses(history, Assessing.complete().adults(adult("mother", Stated.YES)), "/adults");
            completes(
                    history,
                    Assessing.complete()
                            .adults(adult("mother", Stated.YES), adult("friend-1", Stated.YES)));
        }

        @Test
        void nobodyInAHomeInWhichNeitherChildNorParentLives() {
            needsNobody(
                    CaseHistory.openCase()
                            .then("h", livesInHomeOf("aunt", "grandmother-1"))
                            .then("t", related("uncle", LIVES_WITH, "aunt")));
        }
    }

    @Nested
    class WhoIsNoLonger {

        @Test
        void anAdultWhoLeftAsTheAgencySaysThatStatedThem() {
            needsNobody(
                    CaseHistory.openCase()
                            .then("tie", related("adult-1", LIVES_WITH, "child"))
                            .then(
                                    "end",
                                    noLongerRelated(SOCIAL_CARE, "adult-1", LIVES_WITH, "child"))
                            .then("home", livesInHomeOf("child", "grandmother-1"))
                            .then("left", leftHomeOf(SOCIAL_CARE, "child", "grandmother-1")));
        }

        @Test
        void anotherAgencyTakesNoAdultAway() {
            needs(
                    CaseHistory.openCase()
                            .then("tie", related("adult-1", LIVES_WITH, "child"))
                            .then("end", noLongerRelated(HEALTH, "adult-1", LIVES_WITH, "child")),
                    "adult-1");
            needs(
                    CaseHistory.openCase()
                            .then("home", livesInHomeOf("child", "grandmother-1"))
                            .then("left", leftHomeOf(HEALTH, "child", "grandmother-1")),
                    "grandmother-1");
        }

        @Test
        void theEndOfOneRelationshipLeavesTheOthers() {
            needs(
                    CaseHistory.openCase()
                            .then("tie", related("adult-1", RelationKind.CARER_OF, "child"))
                            .then(
                                    "end",
                                    noLongerRelated(SOCIAL_CARE, "adult-1", LIVES_WITH, "child")),
                    "adult-1");
        }

        @Test
        void anAdultEnteredInErrorIsNoneOfTheCase() {
            needsNobody(
                    CaseHistory.openCase()
                            .then("mother", identified("mother"))
                            .then("r", retracted("mother", SOCIAL_CARE)));
        }
    }
}
