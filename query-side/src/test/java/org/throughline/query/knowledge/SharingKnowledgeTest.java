package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// What each type of the sharing family says of who knew what, one by one.
class SharingKnowledgeTest extends SharingRig {

    @Nested
    class R31SentIsNotReceivedAndReceivedIsNotRead {

        private EntryId letter() {
            return named(
                    "letter",
                    one.post(
                            "police",
                            "information-sent",
                            "'happened':'2007-04','to':[%s],'means':'letter','extent':'full','carries':['%s']"
                                    .formatted(GP, contact.text())));
        }

        @Test
        void whatArrivedIsHeldAndNothingMore() throws Exception {
            EntryId letter = letter();
            post(
                    "police",
                    "information-delivered",
                    "2007-05",
                    "'sent':'%s','result':'delivered'".formatted(letter.text()));
            assertThat(knowings())
                    .filteredOn(line -> line.contains("received"))
                    .containsExactlyInAnyOrder(
                            "contact1 gp held received 2007-05 asserted-by-other",
                            "letter1 gp held received 2007-05 asserted-by-other");
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.HELD);
        }

        @Test
        void whatCameBackDidNotComeToThem() throws Exception {
            EntryId letter = letter();
            post(
                    "police",
                    "information-delivered",
                    "2007-05",
                    "'sent':'%s','result':'returned'".formatted(letter.text()));
            assertThat(stateOf("gp", "2007-04-30T12:00:00Z")).isEqualTo(CellState.POSSIBLY_KNOWN);
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.STATED_NOT_KNOWN);
        }

        @Test
        void acknowledgedIsReceivedAndReadOnlyIfItSaysSo() throws Exception {
            EntryId letter = letter();
            String sent = "'sent':'%s'".formatted(letter.text());
            post("gp", "information-acknowledged", "2007-05", sent);
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.HELD);
            EntryId unread =
                    post("gp", "information-acknowledged", "2007-06", sent + ",'read':'no'");
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.STATED_NOT_KNOWN);
            one.post(
                    "gp",
                    "entry-retracted",
                    "'happened':'2007-07','retracts':'%s','reason':'x'".formatted(unread.text()));
            post("gp", "information-acknowledged", "2007-08", sent + ",'read':'yes'");
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
        }
    }

    @Test
    void r35whoWasInvitedKnowsOfTheMeetingAndWhoWasLeftOutIsSaidSo() throws Exception {
        EntryId meeting =
                named(
                        "meeting",
                        one.post(
                                "social-care",
                                "meeting-convened",
                                "'happened':'2007-05','kind':'core-group','notInvited':"
                                        + "[{'who':{'kind':'agency','agency':'cafcass'}}]"));
        named(
                "invitation",
                one.post(
                        "social-care",
                        "invitation-sent",
                        "'happened':'2007-05','kind':'core-group','means':'telephone','to':[%s],'meeting':'%s'"
                                .formatted(GP, meeting.text())));
        assertThat(knowings())
                .containsExactly(
                        "meeting1 cafcass stated-not-known invited 2007-05 asserted-by-other",
                        "invitation1 gp known told 2007-05 asserted-by-other",
                        "meeting1 gp known told 2007-05 asserted-by-other");
    }

    @Test
    void whoWasPresentAtAConversationKnowsWhatWasToldInIt() throws Exception {
        post(
                "police",
                "conversation-recorded",
                "2007-05",
                "'means':'telephone','present':[%s],'told':['CONTACT'],'extent':'gist'"
                        .formatted(GP));
        assertThat(knowings())
                .containsExactly(
                        "contact1 gp known told 2007-05 asserted-by-other",
                        "it1 gp known told 2007-05 asserted-by-other");
    }

    @Test
    void whoRespondedWasAwareAndNoResponseSaysNothing() throws Exception {
        post("gp", "response-recorded", "2007-05", "'kind':'no-response','to':['CONTACT']");
        assertThat(knowings()).isEmpty();
        post(
                "gp",
                "response-recorded",
                "2007-06",
                "'kind':'passed-on','to':['CONTACT'],'passedTo':{'kind':'agency','agency':'school'}");
        assertThat(knowings())
                .containsExactly(
                        "contact1 gp known aware 2007-06 asserted",
                        "contact1 school possibly-known told 2007-06 asserted-by-other");
    }

    @Test
    void whoAnswersACheckKnewOfItAndTheAskerPossiblyGotTheAnswer() throws Exception {
        EntryId request =
                named(
                        "request",
                        one.post(
                                "police",
                                "status-check-requested",
                                "'happened':'2007-05','means':'telephone','askedOf':"
                                        + "{'kind':'agency','agency':'social-care'}"));
        post(
                "social-care",
                "status-check-performed",
                "2007-06",
                "'result':'not-found','request':'%s','told':[%s]".formatted(request.text(), GP));
        assertThat(knowings())
                .containsExactly(
                        "request1 social-care known told 2007-05 asserted-by-other",
                        "it1 gp known told 2007-06 asserted-by-other",
                        "request1 social-care known aware 2007-06 asserted",
                        "it1 police possibly-known told 2007-06 asserted-by-other");
    }

    @Test
    void whatIsKeptBackIsNotToldAndADecisionToShareSharesNothingYet() throws Exception {
        post(
                "police",
                "sharing-decision-made",
                "2007-05",
                "'choice':'share','what':['CONTACT'],'with':[%s]".formatted(GP));
        assertThat(knowings()).isEmpty();
        post(
                "police",
                "disclosure-withheld",
                "2007-06",
                "'reason':'no-consent','what':['CONTACT'],'from':[%s]".formatted(GP));
        assertThat(knowings())
                .containsExactly("contact1 gp stated-not-known told 2007-06 asserted-by-other");
    }

    @Test
    void r53whoeverIsToldTheOutcomeIsToldOfTheDecision() throws Exception {
        EntryId referral =
                one.post(
                        "gp",
                        "referral-made",
                        "'happened':'2007-05','to':'social-care','concern':'x'");
        EntryId decision =
                named(
                        "decision",
                        one.post(
                                "social-care",
                                "referral-decided",
                                "'happened':'2007-06','referral':'%s','outcome':'no-further-action','rationale':'x'"
                                        .formatted(referral.text())));
        post(
                "social-care",
                "outcome-notified",
                "2007-07",
                "'means':'letter','to':[%s],'decision':'%s'".formatted(GP, decision.text()));
        assertThat(knowings())
                .contains(
                        "decision1 gp held sent 2007-07 asserted-by-other",
                        "it1 gp held sent 2007-07 asserted-by-other");
    }

    @Test
    void r275anAccountOfWhatWasToldIsDisputedAndBothStay() throws Exception {
        post(
                "police",
                "conversation-recorded",
                "2007-05",
                "'means':'telephone','present':[%s],'told':['CONTACT']".formatted(GP));
        post(
                "gp",
                "account-disputed",
                "2008-05",
                "'disputed':'CONTACT','by':{'kind':'agency'},'state':'disputed','points':['who-was-told']");
        assertThat(stateOf("gp", "2007-12-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
        assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.DISPUTED);
    }

    @Test
    void twoRecordsOfOneOccurrenceMakeNobodyKnowTheOther() throws Exception {
        EntryId other = one.contact("gp", "2007-03-12", "b");
        post(
                "gp",
                "same-occurrence-linked",
                "2007-05",
                "'occurrence':'CONTACT','same':['%s'],'sameness':'same'".formatted(other.text()));
        assertThat(knowings()).isEmpty();
    }

    @Test
    void whoGivesAdviceWasToldWhatItIsAbout() throws Exception {
        post(
                "police",
                "advice-sought",
                "2007-05",
                "'askedOf':%s,'means':'in-person','about':['CONTACT']".formatted(GP));
        assertThat(knowings())
                .containsExactly(
                        "contact1 gp known told 2007-05 asserted-by-other",
                        "it1 gp known told 2007-05 asserted-by-other");
    }

    @Test
    void whoAdvisedKnewThatItWasAskedAndWhoAskedIsTold() throws Exception {
        EntryId asked =
                named(
                        "asked",
                        one.post(
                                "police",
                                "advice-sought",
                                "'happened':'2007-05','means':'letter','askedOf':" + GP));
        post(
                "gp",
                "advice-given",
                "2007-06",
                "'sought':'%s','means':'telephone','about':['CONTACT'],'to':[{'kind':'agency','agency':'police'}]"
                        .formatted(asked.text()));
        assertThat(knowings())
                .containsExactly(
                        "asked1 gp held sent 2007-05 asserted-by-other",
                        "asked1 gp known aware 2007-06 asserted",
                        "it1 police known told 2007-06 asserted-by-other");
    }
}
