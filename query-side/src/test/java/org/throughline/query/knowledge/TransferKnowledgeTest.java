package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// Who knew what from a school record that was passed on, and from a flag in a system.
class TransferKnowledgeTest extends SharingRig {

    @Nested
    class R14SchoolRecordsFollowTheChild {

        private EntryId sent() {
            return named(
                    "record",
                    one.post(
                            "police",
                            "school-record-transfer-sent",
                            ("'happened':'2007-05','pupil':'child','to':%s,'means':'letter',"
                                            + "'parts':['attendance'],'complete':'yes','carries':['%s']")
                                    .formatted(GP, contact.text())));
        }

        @Test
        void whoIsAskedForARecordHoldsTheRequestAndWhoSendsItKnewOfIt() throws Exception {
            EntryId asked =
                    named(
                            "asked",
                            one.post(
                                    "gp",
                                    "school-record-transfer-requested",
                                    "'happened':'2007-04','pupil':'child','means':'letter','askedOf':"
                                            + "{'kind':'agency','agency':'police'}"));
            post(
                    "police",
                    "school-record-transfer-sent",
                    "2007-05",
                    "'pupil':'child','request':'%s','to':%s,'means':'letter','parts':[],'complete':'not-stated'"
                            .formatted(asked.text(), GP));
            assertThat(knowings())
                    .containsExactly(
                            "asked1 police held sent 2007-04 asserted-by-other",
                            "asked1 police known aware 2007-05 asserted",
                            "it1 gp held sent 2007-05 asserted-by-other");
        }

        @Test
        void whatWasSentIsHeldByTheNextSchool() throws Exception {
            sent();
            assertThat(knowings())
                    .containsExactly(
                            "contact1 police known sent 2007-05 asserted",
                            "contact1 gp held sent 2007-05 asserted-by-other",
                            "record1 gp held sent 2007-05 asserted-by-other");
        }

        @Test
        void whatArrivedIsReadOnlyIfTheSchoolSaysSo() throws Exception {
            String of = "'pupil':'child','parts':[],'complete':'yes','sent':'%s'";
            EntryId record = sent();
            post(
                    "gp",
                    "school-record-transfer-acknowledged",
                    "2007-06",
                    of.formatted(record.text()));
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.HELD);
            post(
                    "gp",
                    "school-record-transfer-acknowledged",
                    "2007-09",
                    of.formatted(record.text()) + ",'read':'yes'");
            assertThat(stateOf("gp", "2007-07-01T00:00:00Z")).isEqualTo(CellState.HELD);
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
        }

        @Test
        void anAcknowledgementThatNamesNoRecordSaysNothing() throws Exception {
            post(
                    "gp",
                    "school-record-transfer-acknowledged",
                    "2007-06",
                    "'pupil':'child','parts':[],'complete':'yes'");
            assertThat(knowings()).isEmpty();
        }
    }

    @Nested
    class R33AFlagShowsAStatusInTheSystemsOfOthers {

        private EntryId flag(String change) {
            return named(
                    "flag",
                    one.post(
                            "social-care",
                            "status-flag-published",
                            ("'happened':'2007-05','of':['child'],'status':'child-protection-plan','change':'%s',"
                                            + "'to':[%s],'legalStatus':'%s'")
                                    .formatted(change, GP, contact.text())));
        }

        private void look(EntryId flag, String result) {
            post(
                    "gp",
                    "status-flag-viewed",
                    "2007-08",
                    "'of':['child'],'flag':'%s','result':'%s'".formatted(flag.text(), result));
        }

        @Test
        void inWhoseSystemItShowsHoldsItAndTheStatus() throws Exception {
            flag("started");
            assertThat(knowings())
                    .containsExactly(
                            "contact1 social-care known sent 2007-05 asserted",
                            "contact1 gp held sent 2007-05 asserted-by-other",
                            "flag1 gp held sent 2007-05 asserted-by-other");
        }

        @Test
        void aFlagThatComesDownTellsNobodyAnything() throws Exception {
            flag("ended");
            assertThat(knowings()).isEmpty();
        }

        @Test
        void whoFindsItKnowsAndWhoFindsNoneIsSaidNotToHaveSeenIt() throws Exception {
            look(flag("started"), "found");
            assertThat(knowings())
                    .contains(
                            "contact1 gp known opened 2007-08 asserted",
                            "flag1 gp known opened 2007-08 asserted");
            assertThat(stateOf("gp", "2007-06-01T00:00:00Z")).isEqualTo(CellState.HELD);
            assertThat(stateOf("gp", "2009-01-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
        }

        @Test
        void whoLooksAndFindsNoneDidNotSeeIt() throws Exception {
            look(flag("started"), "not-found");
            assertThat(knowings())
                    .contains(
                            "contact1 gp stated-not-known opened 2007-08 asserted",
                            "flag1 gp stated-not-known opened 2007-08 asserted");
        }

        @Test
        void aLookThatWasNotCompletedSaysNothing() throws Exception {
            look(flag("started"), "not-completed");
            assertThat(knowings()).noneMatch(line -> line.contains("opened"));
        }
    }
}
