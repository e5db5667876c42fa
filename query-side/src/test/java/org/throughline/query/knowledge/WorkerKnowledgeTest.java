package org.throughline.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// What becomes of knowledge when workers come and go.
class WorkerKnowledgeTest extends SharingRig {

    @Nested
    class R22KnowledgeDoesNotPassFromALeaverToASuccessor {

        private static final String WORKER =
                "{'kind':'practitioner','agency':'social-care','person':'worker-1'}";

        @Test
        void anAssignmentPassesOnNothingAndAHandoverWhatItNames() throws Exception {
            post(
                    "social-care",
                    "practitioner-assigned",
                    "2007-05",
                    "'worker':" + WORKER + ",'kind':'allocated'");
            assertThat(knowings()).isEmpty();
            post(
                    "social-care",
                    "handover-completed",
                    "2007-06",
                    "'to':" + WORKER + ",'means':'in-writing','handedOver':['CONTACT']");
            assertThat(knowings())
                    .containsExactly(
                            "contact1 social-care held handed-over 2007-06 asserted",
                            "it1 social-care held handed-over 2007-06 asserted");
        }

        @Test
        void r274whatOnlyTheLeaverKnewEndsWithTheLeaving() throws Exception {
            post(
                    "police",
                    "conversation-recorded",
                    "2007-05",
                    "'means':'telephone','present':[" + WORKER + "],'told':['CONTACT']");
            assertThat(stateOf("social-care", "2009-01-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
            EntryId left =
                    post(
                            "social-care",
                            "practitioner-left",
                            "2008-01-01",
                            "'worker':" + WORKER + ",'kind':'left-agency','left':'nobody'");
            assertThat(stateOf("social-care", "2007-12-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
            assertThat(stateOf("social-care", "2009-01-01T00:00:00Z"))
                    .isEqualTo(CellState.SOURCE_SILENT);
            one.post(
                    "social-care",
                    "entry-retracted",
                    "'happened':'2008-02','retracts':'%s','reason':'x'".formatted(left.text()));
            assertThat(stateOf("social-care", "2009-01-01T00:00:00Z")).isEqualTo(CellState.KNOWN);
        }
    }

    @Test
    void r37whoWasToldOfTheLeadProfessionalKnowsAndTheFamilyIfItSaysSo() throws Exception {
        post(
                "school",
                "lead-professional-assigned",
                "2007-05",
                "'lead':{'kind':'agency','agency':'school'},'told':[%s],'forWhom':['child'],'familyTold':'no'"
                        .formatted(GP));
        assertThat(knowings())
                .containsExactly(
                        "it1 gp known told 2007-05 asserted-by-other",
                        "it1 child stated-not-known told 2007-05 asserted-by-other");
    }
}
