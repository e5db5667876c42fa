package org.throughline.command.cases.policies;

import static org.throughline.command.cases.policies.AssessmentRulesTest.overrides;
import static org.throughline.schema.cases.RuleCode.ASSESSMENT_WITHOUT_RECORDS_READ;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.cases.Assessing;
import org.throughline.command.cases.CaseHistory;
import org.throughline.command.cases.Reading;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.process.AssessmentKind;

/// What an assessment says of the records that were read for it.
class AssessmentReadingRulesTest {

    @Nested
    class R1AssessmentSaysWhatWasRead {

        private static void refuses(Reading reading, String pointer) {
            AssessmentRulesTest.refuses(
                    CaseHistory.openCase(),
                    Assessing.complete().read(reading.read()),
                    ASSESSMENT_WITHOUT_RECORDS_READ,
                    pointer);
        }

        private static void completes(Reading reading) {
            AssessmentRulesTest.completes(Assessing.complete().read(reading.read()));
        }

        @Test
        void completesAnAssessmentThatSaysWhatWasReadUpToWhere() {
            completes(Reading.everything());
        }

        @Test
        void refusesAnAssessmentThatSaysNothingOfWhatWasRead() {
            AssessmentRulesTest.refuses(
                    CaseHistory.openCase(),
                    Assessing.complete().read(null),
                    ASSESSMENT_WITHOUT_RECORDS_READ,
                    "/read");
        }

        @Test
        void refusesAnAssessmentForWhichNothingWasSearchedOrRead() {
            refuses(Reading.everything().noFiles(), "/read/filesOf");
            refuses(Reading.everything().noFiles().gaps(), "/read/filesOf");
        }

        @Test
        void anEntryOrASearchIsSomethingRead() {
            completes(Reading.everything().noFiles().entry("opened"));
            completes(Reading.everything().noFiles().search("opened"));
        }

        @Test
        void refusesAnAssessmentThatDoesNotSayUpToWhereItWasReadWhateverItSaysOfGaps() {
            refuses(Reading.everything().upToNowhere(), "/read/upTo");
            refuses(Reading.everything().upToNowhere().gaps(), "/read/upTo");
            refuses(
                    Reading.everything().fullChronology(Stated.NO).upToNowhere().gaps(),
                    "/read/upTo");
        }

        @Test
        void filesThatAreReadElsewhereHaveAPeriodInPlaceOfAPlaceInThisRecord() {
            completes(Reading.everything().upToNowhere().period("2001-04/2008-07"));
            refuses(
                    Reading.everything()
                            .fullChronology(Stated.NO)
                            .upToNowhere()
                            .period("2001-04/2008-07"),
                    "/read/gaps");
        }

        @ParameterizedTest
        @ValueSource(strings = {"not-stated", "2001-04/.."})
        void thatItIsNotKnownHowFarItWasReadIsSaidAndAGap(String period) {
            Reading reading = Reading.everything().upToNowhere().period(period);
            refuses(reading, "/read/gaps");
            completes(reading.gaps());
        }

        @Test
        void refusesAnAssessmentThatSaysNothingOfTheGapsWhereThereWasNoFullChronology() {
            refuses(Reading.everything().fullChronology(Stated.NO), "/read/gaps");
            refuses(Reading.everything().fullChronology(Stated.NOT_STATED), "/read/gaps");
        }

        @Test
        void completesAnAssessmentThatSaysWhereTheGapsAre() {
            completes(Reading.everything().fullChronology(Stated.NO).gaps());
            completes(Reading.everything().gaps());
        }

        @Test
        void appliesToAnAssessmentOfAnAdultToo() {
            AssessmentRulesTest.refuses(
                    CaseHistory.openCase(),
                    Assessing.complete()
                            .about("mother")
                            .kind(AssessmentKind.ADULT_MENTAL_HEALTH)
                            .children()
                            .read(null),
                    ASSESSMENT_WITHOUT_RECORDS_READ,
                    "/read");
        }

        @Test
        void recordsItWithAReasonedOverride() {
            overrides(Assessing.complete().read(null));
        }
    }
}
