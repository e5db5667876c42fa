package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// Rules about closures.
class ClosureRulesOfAlertsTest extends AlertRig {

    @BeforeEach
    void involve() {
        one.contact("social-care", "2006-01-01", "");
        one.contact("school", "2006-01-02", "");
    }

    private EntryId closed(String happened, String more) {
        return post(
                "social-care",
                "case-closed",
                happened,
                "'rationale':'x'" + (more.isEmpty() ? "" : "," + more));
    }

    private EntryId proposed() {
        return post("social-care", "closure-proposed", "2007-01-10", "'rationale':'x'");
    }

    private void asked(EntryId proposal, String agency) {
        post(
                "social-care",
                "agency-consulted",
                "2007-01-11",
                "'proposal':'%s','consulted':'%s','means':'letter','replyBy':'2007-02-01'"
                        .formatted(proposal.text(), agency));
    }

    @Nested
    class R50SentAfterClosure {

        @Test
        void whatIsSentOnAClosedCaseIsForTheSenderAndForDuty() {
            EntryId closure = closed("2007-03-01", "");
            letter("school", "social-care", "2007-02-28", "");
            assertThat(on("2008-01-01", "R50")).isEmpty();
            EntryId late = letter("school", "social-care", "2007-05-01", "");
            Alert alert = the("2007-05-01", "R50");
            assertThat(evidence(alert)).containsExactly(late, closure);
            assertThat(alert.tells())
                    .containsExactlyInAnyOrder(AgencyId.of("school"), AgencyId.of("social-care"));
        }

        @Test
        void whoWasToldOfTheClosureKnewWhatItDid() {
            closed("2007-03-01", "'toldInWriting':['school']");
            letter("school", "social-care", "2007-05-01", "");
            assertThat(on("2008-01-01", "R50")).isEmpty();
        }

        @Test
        void passingItOnEndsItAndSoDoesOpeningTheCaseAgainBefore() {
            closed("2007-03-01", "");
            EntryId late = letter("school", "social-care", "2007-05-01", "");
            post(
                    "social-care",
                    "rerouted",
                    "2007-05-02",
                    "'sent':'%s','reason':'case-closed','to':[%s],'means':'email','senderTold':'yes'"
                            .formatted(late.text(), to("social-care")));
            assertThat(on("2008-01-01", "R50")).isEmpty();
            post("social-care", "case-reopened", "2007-06-01", "");
            letter("school", "social-care", "2007-07-01", "");
            assertThat(on("2008-01-01", "R50")).isEmpty();
        }

        @Test
        void aReferralToWhoeverClosedTheCaseIsOneAsWell() {
            closed("2007-03-01", "");
            post("gp", "referral-made", "2007-05-01", "'to':'social-care','concern':'x'");
            assertThat(on("2008-01-01", "R50")).hasSize(1);
        }
    }

    @Nested
    class R114NoClosureWithoutConsultation {

        @Test
        void aClosureOfWhichNobodyWasAskedStands() {
            EntryId closure = closed("2007-03-01", "");
            Alert alert = the("2007-03-01", "R114");
            assertThat(evidence(alert)).containsExactly(closure);
            assertThat(alert.agencies()).containsExactly(AgencyId.of("school"));
            assertThat(alert.certain()).isTrue();
        }

        @Test
        void noReplyByTheTimeSetIsNotAgreement() {
            EntryId proposal = proposed();
            asked(proposal, "school");
            assertThat(on("2007-02-01", "R114")).isEmpty();
            Alert alert = the("2007-02-02", "R114");
            assertThat(alert.since().text()).isEqualTo("2007-02-02");
            assertThat(alert.says()).contains("not agreement");
            post(
                    "school",
                    "consultation-answered",
                    "2007-02-10",
                    "'proposal':'%s','view':'objects'".formatted(proposal.text()));
            assertThat(on("2007-03-01", "R114")).isEmpty();
        }

        @Test
        void aClosureAfterAllWereAskedAndAnsweredIsNone() {
            EntryId proposal = proposed();
            asked(proposal, "school");
            post(
                    "school",
                    "consultation-answered",
                    "2007-01-20",
                    "'proposal':'%s','view':'agrees'".formatted(proposal.text()));
            closed("2007-03-01", "'proposal':'" + proposal.text() + "'");
            assertThat(on("2008-01-01", "R114")).isEmpty();
        }
    }

    @Nested
    class R115AllAreToldInWritingAndAcknowledge {

        @Test
        void whoWasNotToldStandsAtOnce() {
            closed("2007-03-01", "");
            Alert alert = the("2007-03-01", "R115");
            assertThat(alert.agencies()).containsExactly(AgencyId.of("school"));
        }

        @Test
        void aNoticeThatIsNotAcknowledgedStandsOnceTheTimeIsUp() {
            EntryId closure = closed("2007-03-01", "");
            EntryId notice =
                    post(
                            "social-care",
                            "closure-notified",
                            "2007-03-01",
                            "'closure':'%s','to':[%s],'means':'letter'"
                                    .formatted(closure.text(), to("school")));
            assertThat(on("2007-03-28", "R115")).isEmpty();
            Alert alert = the("2007-03-29", "R115");
            assertThat(evidence(alert)).containsExactly(closure, notice);
            post(
                    "school",
                    "closure-acknowledged",
                    "2007-04-02",
                    "'closure':'" + closure.text() + "'");
            assertThat(on("2007-06-01", "R115")).isEmpty();
        }

        @Test
        void aWordOnTheTelephoneIsNotInWriting() {
            EntryId closure = closed("2007-03-01", "");
            post(
                    "social-care",
                    "closure-notified",
                    "2007-03-01",
                    "'closure':'%s','to':[%s],'means':'telephone'"
                            .formatted(closure.text(), to("school")));
            assertThat(the("2007-03-02", "R115").agencies()).containsExactly(AgencyId.of("school"));
        }
    }
}
