package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

/// Rules about assessments and about who belongs to the family.
class FamilyRulesTest extends AlertRig {

    private EntryId assessed(String happened, String more) {
        return post(
                "social-care",
                "assessment-completed",
                happened,
                "'kind':'initial','threshold':'not-judged'" + (more.isEmpty() ? "" : "," + more));
    }

    @Nested
    class R5AssessedAnewFromNothing {

        @Test
        void anotherOfTheSameKindBuildsOnTheOneBefore() {
            EntryId first = assessed("2006-03-01", "");
            assertThat(on("2007-01-01", "R5")).isEmpty();
            EntryId second = assessed("2007-03-01", "");
            Alert alert = the("2007-03-01", "R5");
            assertThat(evidence(alert)).containsExactly(second, first);
        }

        @Test
        void whatSaysHowEarlierOnesWorkedBuildsOnThem() {
            EntryId first = assessed("2006-03-01", "");
            assessed("2007-03-01", "'sections':[{'kind':'past-interventions','content':'x'}]");
            post(
                    "social-care",
                    "assessment-started",
                    "2007-09-01",
                    "'kind':'initial','buildsOn':['" + first.text() + "']");
            assertThat(on("2008-01-01", "R5")).isEmpty();
        }

        @Test
        void anAssessmentOfAnotherKindIsNotTheSameAgain() {
            assessed("2006-03-01", "");
            post(
                    "social-care",
                    "assessment-completed",
                    "2007-03-01",
                    "'kind':'core','threshold':'not-judged'");
            assertThat(on("2008-01-01", "R5")).isEmpty();
        }

        @Test
        void aNewOneEachTimeWithoutAChronologyOnFileIsStatedAsAPattern() {
            EntryId pattern =
                    post(
                            "board",
                            "pattern-stated",
                            "not-stated",
                            "'act':'assessment','quantifier':'every-time','period':'not-stated',"
                                    + "'description':'x','actor':"
                                    + to("social-care"));
            assertThat(on("2009-01-01", "R5")).isEmpty();
            EntryId file =
                    post(
                            "board",
                            "file-chronology-stated",
                            "not-stated",
                            "'holder':%s,'state':'not-complete'".formatted(to("social-care")));
            assertThat(evidence(the("2009-01-01", "R5"))).containsExactly(pattern, file);
        }
    }

    @Nested
    class R77AnAdultInNoAssessment {

        private EntryId father() {
            return post(
                    "gp",
                    "relationship-asserted",
                    "2006-01-01",
                    "'person':'father','relation':'parent-of','to':'child'");
        }

        @Test
        void aFatherWhoNeverLivedThereMatters() {
            EntryId father = father();
            assertThat(on("2008-01-01", "R77")).isEmpty();
            EntryId assessment = assessed("2007-03-01", "");
            assertThat(evidence(the("2008-01-01", "R77")))
                    .containsExactlyInAnyOrder(father, assessment);
        }

        @Test
        void consideredOrNotForAReasonIsConsidered() {
            father();
            assessed("2007-03-01", "'adults':[{'adult':'father','assessed':'no'}]");
            assertThat(on("2008-01-01", "R77")).hasSize(1);
            assessed("2007-06-01", "'adults':[{'adult':'father','assessed':'no','whyNot':'x'}]");
            assertThat(on("2008-01-01", "R77")).isEmpty();
        }

        @Test
        void anAdultUnderTwoIdsIsOne() {
            father();
            post(
                    "gp",
                    "household-joined",
                    "2006-06-01",
                    "'person':'household-member','householdOf':'mother','terms':'stays-over'");
            assessed("2007-03-01", "'adults':[{'adult':'father','assessed':'yes'}]");
            assertThat(on("2008-01-01", "R77")).hasSize(1);
            post(
                    "gp",
                    "person-linked",
                    "2007-04-01",
                    "'person':'household-member','basis':'identifier','certain':'yes','sameAs':'father'");
            assertThat(on("2008-01-01", "R77")).isEmpty();
        }
    }

    @Nested
    class R126OtherChildrenAreThoughtOfAtOnce {

        private void sister() {
            post(
                    "gp",
                    "relationship-asserted",
                    "2006-01-01",
                    "'subjects':['child','sister'],'person':'sister','relation':'sibling-of','to':'child'");
        }

        private EntryId suspicion() {
            return post(
                    "school",
                    "concern-logged",
                    "2026-03-01",
                    "'kinds':['physical-abuse'],'concern':'x'");
        }

        @Test
        void aSuspicionCallsForAThoughtOfThemByTheNextDay() {
            suspicion();
            assertThat(on("2026-03-31", "R126")).isEmpty();
            sister();
            assertThat(on("2026-03-01", "R126")).isEmpty();
            Alert alert = the("2026-03-02", "R126");
            assertThat(alert.says()).startsWith("Harm was suspected, and no record");
        }

        @Test
        void consideredForThatSuspicionOrAfterwardsEndsIt() {
            sister();
            EntryId suspicion = suspicion();
            post(
                    "social-care",
                    "sibling-risk-considered",
                    "2026-03-01",
                    "'trigger':'%s','children':[{'child':'sister','risk':'no-risk-found'}]"
                            .formatted(suspicion.text()));
            assertThat(on("2026-06-01", "R126")).isEmpty();
        }

        @Test
        void aConcernThatSaysNothingOfHarmDoesNotCallForIt() {
            sister();
            post("school", "concern-logged", "2026-03-01", "'kinds':['education'],'concern':'x'");
            assertThat(on("2026-06-01", "R126")).isEmpty();
        }
    }

    @Nested
    class R131ANewAdultMovesIn {

        private EntryId joins(String person, String happened) {
            return post(
                    "gp",
                    "household-joined",
                    happened,
                    "'person':'%s','householdOf':'mother','terms':'lives-there'".formatted(person));
        }

        @Test
        void whoMovesInAfterTheChildIsLookedAt() {
            joins("child", "2005-01-01");
            EntryId partner = joins("partner", "2007-03-01");
            assertThat(on("2007-03-28", "R131")).isEmpty();
            assertThat(evidence(the("2007-03-29", "R131"))).containsExactly(partner);
            post(
                    "police",
                    "status-check-performed",
                    "2007-04-10",
                    "'kinds':['police-record'],'of':['partner'],'result':'not-found'");
            assertThat(on("2007-05-01", "R131")).isEmpty();
        }

        @Test
        void whoWasThereBeforeIsNotDatedOrIsAChildIsNotNew() {
            joins("stepfather", "2004-01-01");
            joins("child", "2005-01-01");
            joins("partner", "not-stated");
            joins("sister", "2007-01-01");
            assertThat(on("2008-01-01", "R131")).isEmpty();
        }

        @Test
        void anAssessmentThatConsidersThemEndsIt() {
            joins("partner", "2007-03-01");
            assertThat(on("2007-06-01", "R131")).hasSize(1);
            assessed("2007-05-01", "'adults':[{'adult':'partner','assessed':'yes'}]");
            assertThat(on("2007-06-01", "R131")).isEmpty();
        }
    }
}
