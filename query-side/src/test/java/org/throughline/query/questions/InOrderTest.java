package org.throughline.query.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

/// What belongs together, in order of what happened.
class InOrderTest extends QuestionRig {

    @Nested
    class R4TheConcernsInOrder {

        @Test
        void eachIsARungWhateverAgencyLoggedItAndALookCoversThoseBeforeIt() {
            EntryId first =
                    post(
                            "school",
                            "concern-logged",
                            "2006-03-01",
                            "'kinds':['neglect'],'concern':'x'");
            EntryId second =
                    post(
                            "police",
                            "concern-logged",
                            "2007-03-01",
                            "'kinds':['missing'],'concern':'x'");
            post(
                    "social-care",
                    "management-overview-recorded",
                    "2006-06-01",
                    "'historyConsidered':'yes'");
            CaseQuestion.Answered answered = ask("concerns-seen-together", "2008-01-01");
            assertThat(answered.items())
                    .extracting(each -> each.about() == null ? null : each.about().entry())
                    .containsExactly(first, second);
            assertThat(states(answered)).containsExactly(AnswerState.YES, AnswerState.NO_RECORD);
        }
    }

    @Nested
    class R20TheInjuriesInOrder {

        @Test
        void theyStandInOrderOfWhatHappenedAndNotOfWhoRecordedThem() {
            EntryId later =
                    post(
                            "gp",
                            "injury-observed",
                            "2007-04-01",
                            "'injured':'child','injuries':[{'site':'arm','kind':'bruise'}]");
            EntryId earlier =
                    post(
                            "hospital",
                            "injury-observed",
                            "2007-03-01",
                            "'injured':'child','injuries':[{'site':'leg','kind':'burn'}]");
            assertThat(ask("injuries-seen-together", "2008-01-01").items())
                    .extracting(each -> each.about() == null ? null : each.about().entry())
                    .containsExactly(earlier, later);
        }
    }

    @Nested
    class R140TheAppointmentsNotKept {

        @Test
        void thoseOfTheChildAndOfAdultsStandTogetherAcrossAgencies() {
            String missed = "'appointment':{'kind':'gp'},'nonAttendance':{'how':'no-word'}";
            post("gp", "was-not-brought", "2007-03-01", missed);
            post("hospital", "did-not-attend", "2007-02-01", "'person':'mother'," + missed);
            assertThat(ask("missed-appointments-seen-together", "2008-01-01").items())
                    .extracting(each -> String.valueOf(each.agency()))
                    .containsExactly("hospital", "gp");
        }
    }

    @Nested
    class R50WhatWasSentAfterAClosure {

        @Test
        void itReachedSomebodyOnceItWasPassedOn() {
            post("social-care", "case-closed", "2007-03-01", "'rationale':'x'");
            EntryId sent =
                    post(
                            "school",
                            "information-sent",
                            "2007-05-01",
                            "'to':[%s],'means':'letter'".formatted(to("social-care")));
            assertThat(state("reached-after-closure", "2007-05-02"))
                    .isEqualTo(AnswerState.NO_RECORD);
            post(
                    "social-care",
                    "rerouted",
                    "2007-05-03",
                    "'sent':'%s','reason':'case-closed','to':[%s],'means':'email','senderTold':'yes'"
                            .formatted(sent.text(), to("social-care")));
            assertThat(state("reached-after-closure", "2007-05-03")).isEqualTo(AnswerState.YES);
        }
    }
}
