package org.throughline.query.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

/// Rules about what was asked for, and about meetings.
class AskingRulesTest extends AlertRig {

    @Nested
    class R121AskedForAndNotAnswered {

        private EntryId asked(String happened, String more) {
            return post(
                    "school",
                    "action-requested",
                    happened,
                    "'askedOf':[%s],'action':'x'%s".formatted(to("social-care"), more));
        }

        private void answered(EntryId asked, String fields) {
            post(
                    "social-care",
                    "request-answered",
                    "2007-03-05",
                    "'request':'%s',%s".formatted(asked.text(), fields));
        }

        @Test
        void itStandsOnceTheTimeIsUp() {
            asked("2007-03-01", "");
            assertThat(on("2007-03-28", "R121")).isEmpty();
            assertThat(the("2007-03-29", "R121").since().text()).isEqualTo("2007-03-29");
        }

        @Test
        void aTimeThatWasSetCounts() {
            asked("2007-03-01", ",'due':'2007-03-10'");
            assertThat(on("2007-03-10", "R121")).isEmpty();
            assertThat(the("2007-03-11", "R121").since().text()).isEqualTo("2007-03-11");
        }

        @Test
        void noWithoutAReasonIsNoAnswer() {
            answered(asked("2007-03-01", ""), "'answer':'declined'");
            assertThat(the("2007-03-06", "R121").says())
                    .contains("neither the action nor a reason");
        }

        @Test
        void noWithAReasonAndDoneAreAnswers() {
            answered(asked("2007-03-01", ""), "'answer':'declined','reason':'x'");
            answered(asked("2007-03-02", ""), "'answer':'done'");
            assertThat(on("2008-01-01", "R121")).isEmpty();
        }

        @Test
        void inACaseRebuiltFromAReviewTheSourcesAreSilent() {
            one.rebuilt();
            asked("not-stated;within=2001-04/2008-07", "");
            Alert alert = the("2026-01-01", "R121");
            assertThat(alert.absence()).isEqualTo(Alert.Absence.SOURCE_SILENT);
            assertThat(alert.certain()).isTrue();
            assertThat(alert.since().text()).startsWith("not-stated");
        }
    }

    @Nested
    class R266MeetingWithoutAnalysisOrChronology {

        private void meeting(String more) {
            post(
                    "social-care",
                    "meeting-held",
                    "2007-03-01",
                    "'kind':'core-group','attended':[%s]%s".formatted(to("school"), more));
        }

        @Test
        void itStandsWhereTheEntrySaysSo() {
            meeting(",'chronologyTabled':'no','analysisRecorded':'yes'");
            assertThat(the("2007-04-01", "R266").certain()).isTrue();
        }

        @Test
        void whereTheEntryDoesNotSayItIsNotCertain() {
            meeting("");
            assertThat(the("2007-04-01", "R266").certain()).isFalse();
        }

        @Test
        void withBothThereIsNone() {
            meeting(",'chronologyTabled':'yes','analysisRecorded':'yes'");
            assertThat(on("2007-04-01", "R266")).isEmpty();
        }
    }
}
