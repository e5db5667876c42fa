package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// Rules about what was sent, asked for and called.
class SharingRulesTest extends AlertRig {

    private void opened(String by, EntryId sent, String happened) {
        post(by, "information-opened", happened, "'sent':'" + sent.text() + "'");
    }

    @Nested
    class R31SentAndNotOpened {

        @Test
        void itStandsFromTheDayOnWhichTheTimeWasUp() {
            EntryId sent = letter("hospital", "gp", "2007-03-01", "");
            assertThat(on("2007-03-14", "R31")).isEmpty();
            Alert alert = the("2007-03-15", "R31");
            assertThat(alert.since().text()).isEqualTo("2007-03-15");
            assertThat(evidence(alert)).containsExactly(sent);
            assertThat(alert.absence()).isEqualTo(Alert.Absence.NO_RECORD);
            opened("gp", sent, "2007-03-20");
            assertThat(on("2007-03-19", "R31")).hasSize(1);
            assertThat(on("2007-03-20", "R31")).isEmpty();
        }

        @Test
        void anActIsMeasuredByThePackOfItsOwnDay() {
            letter("hospital", "gp", "2026-03-01", "");
            Alert alert = the("2026-03-06", "R31");
            assertThat(alert.pack().pack().id()).isEqualTo("2026-01");
            assertThat(alert.pack().pack().inForce()).isTrue();
            letter("hospital", "gp", "2025-12-30", "");
            assertThat(on("2026-01-12", "R31")).isEmpty();
            assertThat(on("2026-01-13", "R31"))
                    .singleElement()
                    .matches(each -> !each.pack().pack().inForce());
        }

        @Test
        void itIsForTheSenderTheRecipientAndThoseWhoWorkWithTheChild() {
            one.contact("school", "2007-01-01", "");
            letter("hospital", "gp", "2007-03-01", "");
            assertThat(the("2007-06-01", "R31").tells())
                    .containsExactlyInAnyOrder(
                            AgencyId.of("hospital"), AgencyId.of("gp"), AgencyId.of("school"));
        }

        @Test
        void whatOneRecipientOpenedTheOtherMayNotHave() {
            EntryId sent =
                    post(
                            "hospital",
                            "information-sent",
                            "2007-03-01",
                            "'to':[%s,%s],'means':'letter'".formatted(to("gp"), to("social-care")));
            opened("social-care", sent, "2007-03-02");
            assertThat(the("2007-06-01", "R31").agencies()).contains(AgencyId.of("gp"));
        }

        @Test
        void whatWasToldOnTheTelephoneIsNotToBeOpened() {
            post(
                    "hospital",
                    "information-sent",
                    "2007-03-01",
                    "'to':[%s],'means':'telephone'".formatted(to("gp")));
            assertThat(on("2008-01-01", "R31")).isEmpty();
        }

        @Test
        void aSourceThatSaysItWasNotReadStandsAtOnce() {
            EntryId sent = letter("hospital", "gp", "2007-03-01", "");
            EntryId said =
                    post(
                            "board",
                            "knowledge-stated",
                            "2007-03-03",
                            "'knower':%s,'of':'%s','stance':'not-read','since':'2007-03-01'"
                                    .formatted(to("gp"), sent.text()));
            Alert alert = the("2007-03-03", "R31");
            assertThat(alert.absence()).isNull();
            assertThat(evidence(alert)).containsExactly(sent, said);
        }

        @Test
        void withoutADateItStandsAndIsNotCertain() {
            letter("hospital", "gp", "not-stated", "");
            Alert alert = the("2008-01-01", "R31");
            assertThat(alert.certain()).isFalse();
            assertThat(alert.since().stated()).isFalse();
        }
    }

    @Nested
    class R32ReceivedAndNotActedOn {

        @Test
        void onceOpenedTheRecipientSaysWhatItDid() {
            EntryId sent = letter("hospital", "social-care", "2007-03-01", "");
            assertThat(on("2007-05-01", "R32")).isEmpty();
            opened("social-care", sent, "2007-03-05");
            assertThat(on("2007-03-18", "R32")).isEmpty();
            assertThat(the("2007-03-19", "R32").since().text()).isEqualTo("2007-03-19");
            post(
                    "social-care",
                    "response-recorded",
                    "2007-04-01",
                    "'to':['%s'],'kind':'action-taken'".formatted(sent.text()));
            assertThat(on("2007-04-01", "R32")).isEmpty();
        }

        @Test
        void thatNothingWasDoneNeedsAReason() {
            EntryId sent = letter("hospital", "social-care", "2007-03-01", "");
            opened("social-care", sent, "2007-03-05");
            String nothing = "'to':['%s'],'kind':'no-action'".formatted(sent.text());
            post("social-care", "response-recorded", "2007-03-06", nothing);
            assertThat(the("2007-03-07", "R32").absence()).isNull();
            post("social-care", "response-recorded", "2007-03-08", nothing + ",'reason':'x'");
            assertThat(on("2007-05-01", "R32")).isEmpty();
        }

        @Test
        void anEntryOfTheRecipientAboutWhatItCarriedIsAResponse() {
            EntryId contact = one.contact("hospital", "2007-02-28", "");
            EntryId sent =
                    letter(
                            "hospital",
                            "social-care",
                            "2007-03-01",
                            "'carries':['" + contact.text() + "']");
            opened("social-care", sent, "2007-03-05");
            assertThat(on("2007-05-01", "R32")).hasSize(1);
            post(
                    "social-care",
                    "assessment-started",
                    "2007-03-10",
                    "'kind':'initial','prompt':{'trigger':'new-concern','entries':['%s']}"
                            .formatted(contact.text()));
            assertThat(on("2007-05-01", "R32")).isEmpty();
        }
    }

    @Nested
    class R35InvolvedAndNotInvited {

        private EntryId meeting(String happened, String more) {
            return post(
                    "social-care",
                    "meeting-held",
                    happened,
                    "'kind':'multi-agency-meeting','attended':[%s]%s"
                            .formatted(to("school"), more));
        }

        @Test
        void whoWorkedWithTheChildBeforeIsToBeInvited() {
            one.contact("cafcass", "2006-01-01", "");
            one.contact("gp", "2008-01-01", "");
            EntryId meeting = meeting("2007-03-01", "");
            Alert alert = the("2007-03-01", "R35");
            assertThat(alert.agencies()).containsExactly(AgencyId.of("cafcass"));
            assertThat(alert.certain()).isTrue();
            post(
                    "social-care",
                    "invitation-sent",
                    "2007-02-01",
                    "'meeting':'%s','kind':'multi-agency-meeting','to':[%s],'means':'letter'"
                            .formatted(meeting.text(), to("cafcass")));
            assertThat(on("2009-01-01", "R35")).isEmpty();
        }

        @Test
        void whoHadLeftOrWasLeftOutForAReasonIsNotMeant() {
            one.contact("cafcass", "2006-01-01", "");
            one.contact("gp", "2006-01-01", "");
            post("cafcass", "involvement-ended", "2006-06-01", "'involved':'cafcass'");
            meeting("2007-03-01", ",'notInvited':[{'who':%s,'why':'x'}]".formatted(to("gp")));
            assertThat(on("2007-06-01", "R35")).isEmpty();
        }

        @Test
        void whoSaysThatItWasNotInvitedIsBelieved() {
            EntryId meeting = meeting("2007-03-01", "");
            EntryId said =
                    post(
                            "cafcass",
                            "knowledge-stated",
                            "2007-03-01",
                            "'knower':%s,'of':'%s','stance':'not-invited','since':'2007-03-01'"
                                    .formatted(to("cafcass"), meeting.text()));
            Alert alert = the("2007-03-02", "R35");
            assertThat(evidence(alert)).containsExactly(meeting, said);
            assertThat(alert.absence()).isNull();
        }

        @Test
        void notAlwaysInvitedIsAPatternThatASourceStates() {
            post(
                    "board",
                    "pattern-stated",
                    "not-stated",
                    "'act':'invitation','quantifier':'not-always','period':'not-stated',"
                            + "'description':'x','recipient':"
                            + to("cafcass"));
            assertThat(the("2009-01-01", "R35").certain()).isTrue();
        }
    }
}
