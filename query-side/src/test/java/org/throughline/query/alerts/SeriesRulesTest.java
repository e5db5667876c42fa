package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

/// Rules about what adds up.
class SeriesRulesTest extends AlertRig {

    private EntryId concern(String agency, String happened) {
        return post(agency, "concern-logged", happened, "'kinds':['neglect'],'concern':'x'");
    }

    private EntryId injury(String agency, String happened) {
        return post(
                agency,
                "injury-observed",
                happened,
                "'injured':'child','injuries':[{'site':'arm','kind':'bruise'}]");
    }

    private EntryId missing(String happened) {
        return post("police", "missing-reported", happened, "'missing':'child','kind':'ran-away'");
    }

    private EntryId pattern(String act, String quantifier, String more) {
        return post(
                "board",
                "pattern-stated",
                "2008-03/2008-04",
                "'act':'%s','quantifier':'%s','period':'2008-03/2008-04','description':'x'%s"
                        .formatted(act, quantifier, more));
    }

    private EntryId notBrought(String agency, String happened) {
        return post(
                agency,
                "was-not-brought",
                happened,
                "'appointment':{'kind':'gp'},'nonAttendance':{'how':'no-word'}");
    }

    private void look(String happened) {
        post(
                "social-care",
                "assessment-completed",
                happened,
                "'kind':'core','threshold':'not-judged','sections':[{'kind':'cumulative-concern','content':'x'}]");
    }

    @Nested
    class R4ConcernsAreSeenAsTheyAddUp {

        @Test
        void theThirdWithinAYearCallsForALookAtAllOfThem() {
            EntryId first = concern("school", "2007-01-10");
            EntryId second = concern("gp", "2007-05-10");
            assertThat(on("2008-01-01", "R4")).isEmpty();
            EntryId third = concern("police", "2007-09-10");
            assertThat(on("2007-09-09", "R4")).isEmpty();
            Alert alert = the("2007-09-10", "R4");
            assertThat(alert.since().text()).isEqualTo("2007-09-10");
            assertThat(alert.certain()).isTrue();
            assertThat(evidence(alert)).containsExactly(first, second, third);
            assertThat(alert.agencies())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder("school", "gp", "police");
        }

        @Test
        void aLookEndsItAndTheNextConcernCallsForAnother() {
            concern("school", "2007-01-10");
            concern("gp", "2007-05-10");
            concern("police", "2007-09-10");
            look("2007-10-01");
            assertThat(on("2007-12-31", "R4")).isEmpty();
            concern("school", "2008-01-05");
            assertThat(the("2008-01-05", "R4").since().text()).isEqualTo("2008-01-05");
        }

        @Test
        void concernsFarApartDoNotAddUp() {
            concern("school", "2004-01-10");
            concern("gp", "2006-05-10");
            concern("police", "2008-09-10");
            assertThat(on("2009-01-01", "R4")).isEmpty();
        }

        @Test
        void oneOccurrenceRecordedByThreeCountsOnce() {
            EntryId first = concern("school", "2007-01-10");
            EntryId second = concern("gp", "2007-01-10");
            concern("police", "2007-09-10");
            assertThat(on("2008-01-01", "R4")).hasSize(1);
            post(
                    "board",
                    "same-occurrence-linked",
                    "2007-10-01",
                    "'occurrence':'%s','same':['%s'],'sameness':'same'"
                            .formatted(first.text(), second.text()));
            assertThat(on("2008-01-01", "R4")).isEmpty();
        }

        @Test
        void datesThatAreNotStatedLeaveItOpen() {
            concern("school", "not-stated");
            concern("gp", "not-stated");
            concern("police", "2007-09-10");
            Alert alert = the("2008-01-01", "R4");
            assertThat(alert.certain()).isFalse();
        }

        @Test
        void whatWasEnteredInErrorDoesNotCount() {
            concern("school", "2007-01-10");
            EntryId wrong = concern("gp", "2007-05-10");
            concern("police", "2007-09-10");
            one.retract("gp", wrong);
            assertThat(on("2026-02-01", "R4")).isEmpty();
        }
    }

    @Nested
    class R20InjuriesOverWeeksAreASeries {

        @Test
        void anotherWithinEightWeeksOfWhateverAgencyCallsForALook() {
            EntryId first = injury("gp", "2007-03-01");
            EntryId second = injury("hospital", "2007-04-20");
            Alert alert = the("2007-04-20", "R20");
            assertThat(evidence(alert)).containsExactly(first, second);
            assertThat(alert.says()).doesNotContainIgnoringCase("abuse");
            assertThat(alert.absence()).isEqualTo(Alert.Absence.NO_RECORD);
        }

        @Test
        void fiftySevenDaysApartAreNoSeries() {
            injury("gp", "2007-03-01");
            injury("hospital", "2007-04-27");
            assertThat(on("2008-01-01", "R20")).isEmpty();
            injury("hospital", "2007-04-26");
            assertThat(on("2008-01-01", "R20")).hasSize(1);
        }

        @Test
        void aLookAtTheWholeRecordEndsIt() {
            injury("gp", "2007-03-01");
            EntryId second = injury("hospital", "2007-03-20");
            post(
                    "gp",
                    "significance-review-completed",
                    "2007-04-02",
                    "'considered':['%s'],'result':'possibly-significant'".formatted(second.text()));
            assertThat(on("2008-01-01", "R20")).isEmpty();
        }
    }

    @Nested
    class R136MissingOftenIsSeen {

        @Test
        void nineTimesInTwoMonthsAreAPatternThatASourceStates() {
            EntryId nine = pattern("missing", "exactly", ",'count':9");
            Alert alert = the("2008-05-01", "R136");
            assertThat(alert.certain()).isTrue();
            assertThat(alert.since().text()).isEqualTo("2008-03/2008-04");
            assertThat(evidence(alert)).containsExactly(nine);
        }

        @Test
        void threeReportsWithinWeeksAreEnoughAndBeingFoundIsNoTimeOfItsOwn() {
            EntryId report = missing("2007-03-01");
            post(
                    "police",
                    "missing-found",
                    "2007-03-02",
                    "'found':'child','report':'%s','how':'found'".formatted(report.text()));
            missing("2007-03-20");
            assertThat(on("2007-04-01", "R136")).isEmpty();
            missing("2007-04-10");
            assertThat(the("2007-04-10", "R136").evidence()).hasSize(3);
        }

        @Test
        void severalTimesWithoutANumberLeaveItOpen() {
            pattern("missing", "several", "");
            assertThat(the("2008-06-01", "R136").certain()).isFalse();
        }

        @Test
        void twoTimesAreNotOften() {
            pattern("missing", "exactly", ",'count':2");
            assertThat(on("2008-06-01", "R136")).isEmpty();
        }
    }

    @Nested
    class R140AppointmentsNotKeptAreLookedAtTogether {

        @Test
        void aChildNotBroughtAndAnAdultWhoDidNotAttendAddUpAcrossAgencies() {
            notBrought("gp", "2007-02-01");
            assertThat(on("2007-06-01", "R140")).isEmpty();
            post(
                    "hospital",
                    "did-not-attend",
                    "2007-05-01",
                    "'person':'mother','appointment':{'kind':'antenatal'},'nonAttendance':{'how':'no-word'}");
            Alert alert = the("2007-05-01", "R140");
            assertThat(alert.agencies()).hasSize(2);
            look("2007-06-01");
            assertThat(on("2007-07-01", "R140")).isEmpty();
        }
    }

    @Nested
    class R141VeryManyAppointmentsAreLookedAtTogether {

        @Test
        void twentyInAYearCallForALookAlsoBesideAParentsHealth() {
            EntryId health =
                    post(
                            "gp",
                            "parental-factor-identified",
                            "2007-01-01",
                            "'person':'mother','factors':['mental-health']");
            for (int i = 0; i < 19; i++) {
                one.contact("hospital", "2007-02-%02d".formatted(i + 1), "");
            }
            assertThat(on("2007-12-01", "R141")).isEmpty();
            one.contact("gp", "2007-11-01", "");
            Alert alert = the("2007-12-01", "R141");
            assertThat(alert.evidence()).hasSize(21);
            assertThat(evidence(alert)).contains(health);
            one.contact("school", "2007-11-02", "");
            assertThat(the("2007-12-01", "R141").evidence()).hasSize(21);
        }
    }
}
