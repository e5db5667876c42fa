package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// Rules about how the child was seen, heard and looked for.
class ChildRulesTest extends AlertRig {

    private EntryId missing(String happened) {
        return post("police", "missing-reported", happened, "'missing':'child','kind':'ran-away'");
    }

    private static String seen(String degree, String alone) {
        return "'childSeen':{'degree':'%s','alone':'%s'}".formatted(degree, alone);
    }

    @Nested
    class R65AtTheDoorIsNotExamined {

        private EntryId incident(String kind, String children) {
            return post(
                    "police",
                    "incident-attended",
                    "2007-03-01",
                    "'kind':'%s','access':'at-the-door','children':[%s]".formatted(kind, children));
        }

        private static String child(String presence, String degree) {
            return "{'child':'child','presence':'%s','seen':{'degree':'%s'}}"
                    .formatted(presence, degree);
        }

        @Test
        void glimpsedAtTheDoorStandsAfterTwoDays() {
            EntryId incident = incident("domestic-abuse", child("in-the-home", "glimpsed"));
            assertThat(on("2007-03-02", "R65")).isEmpty();
            Alert alert = the("2007-03-03", "R65");
            assertThat(evidence(alert)).containsExactly(incident);
            assertThat(alert.says()).startsWith("Violence at home, and no record");
        }

        @Test
        void examinedThenOrAfterwardsIsExamined() {
            incident("domestic-abuse", child("in-the-home", "examined"));
            assertThat(on("2008-01-01", "R65")).isEmpty();
            incident("domestic-abuse", child("in-the-home", "seen"));
            one.contact("hospital", "2007-03-04", seen("examined", "no"));
            assertThat(on("2008-01-01", "R65")).isEmpty();
        }

        @Test
        void aChildWhoWasElsewhereAndAnotherKindOfIncidentAreNotMeant() {
            incident("domestic-abuse", child("elsewhere", "not-seen"));
            incident("road", child("in-the-home", "not-seen"));
            assertThat(on("2008-01-01", "R65")).isEmpty();
        }

        @Test
        void noLineForAnyChildSaysThatThereIsNoRecordOfLookingForOne() {
            incident("domestic-abuse", "");
            assertThat(the("2007-04-01", "R65").says()).contains("looked for children");
        }
    }

    @Nested
    class R104NotSeenAloneByWhoeverHasTheDuty {

        @Test
        void aSessionWithAnotherAgencyDoesNotAnswerIt() {
            one.contact("social-care", "2006-01-01", "");
            EntryId ran = missing("2007-03-01");
            one.contact("camhs", "2007-03-02", seen("spoken-to", "yes"));
            assertThat(on("2007-03-03", "R104")).isEmpty();
            Alert alert = the("2007-03-04", "R104");
            assertThat(evidence(alert)).containsExactly(ran);
            assertThat(alert.agencies()).containsExactly(AgencyId.of("social-care"));
            one.contact("social-care", "2007-03-10", seen("spoken-to", "yes"));
            assertThat(on("2007-03-09", "R104")).hasSize(1);
            assertThat(on("2007-03-10", "R104")).isEmpty();
        }

        @Test
        void seenWithAParentIsNotAloneAndSeenBeforeIsNotAfter() {
            one.contact("social-care", "2007-02-01", seen("spoken-to", "yes"));
            post("camhs", "disclosure-made", "2007-03-01", "'by':'child'");
            one.contact("social-care", "2007-03-02", seen("spoken-to", "no"));
            assertThat(the("2007-04-01", "R104").certain()).isTrue();
        }

        @Test
        void aSourceThatSaysSoIsEvidence() {
            one.contact("social-care", "2006-01-01", "");
            EntryId told = post("camhs", "disclosure-made", "not-stated", "'by':'child'");
            EntryId said =
                    post(
                            "board",
                            "note-recorded",
                            "not-stated",
                            "'note':'x','concerning':['%s'],%s"
                                    .formatted(told.text(), seen("not-stated", "no")));
            Alert alert = the("2009-01-01", "R104");
            assertThat(alert.certain()).isTrue();
            assertThat(alert.absence()).isNull();
            assertThat(evidence(alert)).containsExactly(told, said);
        }

        @Test
        void withoutAnAgencyThatHasTheDutyThereIsNone() {
            missing("2007-03-01");
            assertThat(on("2008-01-01", "R104")).isEmpty();
        }
    }

    @Nested
    class R108AViewNotActedOnHasAReason {

        @Test
        void withoutAReasonItStandsAndWithOneNot() {
            post("social-care", "view-not-acted-on", "2007-03-01", "'whose':'child','view':'x'");
            assertThat(on("2007-03-01", "R108")).hasSize(1);
            post(
                    "social-care",
                    "view-not-acted-on",
                    "2007-03-02",
                    "'whose':'child','view':'x','why':'y'");
            assertThat(on("2007-04-01", "R108")).hasSize(1);
        }

        @Test
        void whatAChildWantsToHappenIsTakenUpInTime() {
            EntryId wishes =
                    post(
                            "school",
                            "wishes-recorded",
                            "2007-03-01",
                            "'whose':'child','origin':'sought','wantsToHappen':'x'");
            assertThat(on("2007-05-29", "R108")).isEmpty();
            assertThat(the("2007-05-30", "R108").absence()).isNotNull();
            post(
                    "social-care",
                    "view-acted-on",
                    "2007-06-10",
                    "'whose':'child','wishes':'%s'".formatted(wishes.text()));
            assertThat(on("2007-07-01", "R108")).isEmpty();
        }
    }
}
