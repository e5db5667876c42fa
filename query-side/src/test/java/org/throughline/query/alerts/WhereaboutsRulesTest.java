package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

/// Rules about discharge, being missing and leaving a school.
class WhereaboutsRulesTest extends AlertRig {

    private EntryId missing(String happened) {
        return post("police", "missing-reported", happened, "'missing':'child','kind':'ran-away'");
    }

    @Nested
    class R118DischargedForNotAttending {

        private EntryId notBrought(String response) {
            return post(
                    "hospital",
                    "was-not-brought",
                    "2007-03-01",
                    "'appointment':{'kind':'paediatric'},'nonAttendance':{'how':'no-word','inARow':2,'response':['%s']}"
                            .formatted(response));
        }

        @Test
        void aDischargeWithAChildBehindItStandsUntilItIsTakenUp() {
            notBrought("rearranged");
            assertThat(on("2007-04-01", "R118")).isEmpty();
            EntryId discharged = notBrought("discharged");
            assertThat(evidence(the("2007-04-01", "R118"))).containsExactly(discharged);
            post(
                    "social-care",
                    "response-recorded",
                    "2007-04-02",
                    "'to':['%s'],'kind':'action-taken'".formatted(discharged.text()));
            assertThat(on("2007-05-01", "R118")).isEmpty();
        }

        @Test
        void anAdultOnWhomAChildDependsCountsAndAYoungPersonsOwnChoiceDoesNot() {
            post(
                    "gp",
                    "did-not-attend",
                    "2007-03-01",
                    "'person':'adult','appointment':{'kind':'drug-and-alcohol'},"
                            + "'nonAttendance':{'how':'no-word','response':['discharged']}");
            post(
                    "camhs",
                    "service-withdrawn",
                    "2007-03-01",
                    "'by':'young-person','reason':'changed-mind'");
            assertThat(on("2007-04-01", "R118")).isEmpty();
            post(
                    "gp",
                    "did-not-attend",
                    "2007-03-01",
                    "'person':'mother','appointment':{'kind':'drug-and-alcohol'},"
                            + "'nonAttendance':{'how':'no-word','response':['discharged']}");
            post(
                    "camhs",
                    "service-withdrawn",
                    "2007-03-01",
                    "'by':'provider','reason':'not-attending'");
            assertThat(on("2007-04-01", "R118")).hasSize(2);
        }
    }

    @Nested
    class R137AnAgreedResponseToBeingMissing {

        @Test
        void onePlanForItAnswersAllTimesBeforeIt() {
            missing("2007-03-01");
            missing("2007-03-10");
            assertThat(on("2007-03-14", "R137")).isEmpty();
            Alert alert = the("2007-03-15", "R137");
            assertThat(alert.evidence()).hasSize(1);
            assertThat(the("2007-04-01", "R137").evidence()).hasSize(2);
            post("social-care", "plan-agreed", "2007-04-05", "'kind':'missing'");
            assertThat(on("2007-05-01", "R137")).isEmpty();
            missing("2007-06-01");
            assertThat(on("2007-07-01", "R137")).hasSize(1);
        }

        @Test
        void thatOneAgencyAlwaysActedIsNoAgreement() {
            EntryId nine =
                    post(
                            "board",
                            "pattern-stated",
                            "2008-03/2008-04",
                            "'act':'missing','quantifier':'exactly','count':9,"
                                    + "'period':'2008-03/2008-04','description':'x'");
            post(
                    "board",
                    "pattern-stated",
                    "2008-03/2008-04",
                    "'act':'response','quantifier':'always','period':'2008-03/2008-04','actor':%s,'description':'x'"
                            .formatted(to("police")));
            Alert alert = the("2009-01-01", "R137");
            assertThat(evidence(alert)).containsExactly(nine);
            assertThat(alert.certain()).isTrue();
        }

        @Test
        void aJointMeetingThatTookItUpIsOne() {
            EntryId ran = missing("2007-03-01");
            post(
                    "social-care",
                    "meeting-held",
                    "2007-03-05",
                    "'kind':'multi-agency-meeting','told':['%s']".formatted(ran.text()));
            assertThat(on("2007-05-01", "R137")).isEmpty();
        }
    }

    @Nested
    class R142OffARollToWhereIsNotKnown {

        private void roll(String happened, String fields) {
            post("school", "school-roll-changed", happened, "'pupil':'child'," + fields);
        }

        @Test
        void whereNobodyKnowsItStandsAtOnceUntilTheChildIsFound() {
            roll("2007-03-01", "'change':'removed','destinationKnown':'no'");
            assertThat(the("2007-03-01", "R142").certain()).isTrue();
            roll("2007-09-01", "'change':'admitted'");
            assertThat(on("2007-08-31", "R142")).hasSize(1);
            assertThat(on("2007-09-01", "R142")).isEmpty();
        }

        @Test
        void withoutAWordItStandsOnceTheTimeIsUp() {
            roll("2007-03-01", "'change':'removed'");
            assertThat(on("2007-03-10", "R142")).isEmpty();
            assertThat(the("2007-03-11", "R142").absence()).isNotNull();
        }

        @Test
        void aKnownDestinationIsNone() {
            roll("2007-03-01", "'change':'removed','destinationKnown':'yes'");
            roll("2007-03-02", "'change':'moved','to':" + to("school"));
            assertThat(on("2008-01-01", "R142")).isEmpty();
        }
    }
}
