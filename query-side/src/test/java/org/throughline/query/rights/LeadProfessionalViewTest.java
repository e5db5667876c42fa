package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

class LeadProfessionalViewTest {

    private final RightsRig rig = new RightsRig();
    private EntryId contact;

    @BeforeEach
    void anEntryOfThePolice() {
        contact = rig.contact("police", "2007");
    }

    private EntryId assigned(String by, String happened, String lead, String more) {
        return rig.post(
                by,
                "lead-professional-assigned",
                "'happened':'%s','lead':{'kind':'post','agency':'%s'}%s"
                        .formatted(happened, lead, more));
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T12:00:00Z");
    }

    @Test
    void theWholeCaseIsReadFromTheAssignmentToItsEnd() {
        assigned("social-care", "2026-05-01", "school", ",'until':'2026-06-30'");
        assertThat(rig.reads("school", contact, day("2026-04-30"))).isFalse();
        assertThat(rig.reads("school", contact, day("2026-05-01"))).isTrue();
        assertThat(rig.reads("school", contact, day("2026-06-30"))).isTrue();
        assertThat(rig.reads("school", contact, day("2026-07-01"))).isFalse();
        assertThat(rig.reads("gp", contact)).isFalse();
    }

    @Test
    void nothingIsReadWithoutAnAssignmentOrAfterItWasRetracted() {
        assertThat(rig.reads("school", contact)).isFalse();
        EntryId assignment = assigned("social-care", "2026-05-01", "school", "");
        assertThat(rig.reads("school", contact)).isTrue();
        rig.retract(assignment);
        assertThat(rig.reads("school", contact)).isFalse();
    }

    @Test
    void nobodyAssignsItself() {
        assigned("school", "2026-05-01", "school", "");
        assertThat(rig.reads("school", contact)).isFalse();
    }

    @Test
    void whoDoesNotWorkWithTheChildAssignsNobody() {
        assigned("gscb", "2026-05-01", "school", "");
        assertThat(rig.reads("school", contact)).isFalse();
    }

    @Test
    void aLaterAssignmentEndsAnEarlierOneForTheSamePeople() {
        assigned("social-care", "2026-05-01", "school", ",'forWhom':['child','mother']");
        assigned("social-care", "2026-06-01", "gp", ",'forWhom':['sister']");
        assertThat(rig.reads("school", contact)).isTrue();
        assertThat(rig.reads("gp", contact)).isTrue();
        assigned("social-care", "2026-06-02", "camhs", ",'forWhom':['child']");
        assertThat(rig.reads("school", contact)).isFalse();
        assertThat(rig.reads("camhs", contact)).isTrue();
        assigned("camhs", "2026-06-03", "camhs", "");
        assigned("social-care", "2026-07-01", "police", "");
        assertThat(rig.reads("camhs", contact)).isTrue();
    }

    @Test
    void whatIsUndatedEndsNothingThatIsDated() {
        assigned("social-care", "2026-05-01", "school", "");
        assigned("social-care", "not-stated", "gp", "");
        assertThat(rig.reads("school", contact)).isTrue();
        assertThat(rig.reads("gp", contact)).isFalse();
    }

    @Test
    void ofOneDayTheOneStatedLastCounts() {
        assigned("social-care", "2026-05-01", "gp", "");
        assigned("social-care", "2026-05-01", "school", "");
        assertThat(rig.reads("gp", contact)).isFalse();
        assertThat(rig.reads("school", contact)).isTrue();
    }

    @Test
    void whatIsSensitiveStaysShut() {
        assigned("social-care", "2026-05-01", "school", "");
        rig.sensitive(contact);
        assertThat(rig.reads("school", contact)).isFalse();
    }

    @Test
    void whatIsKeptBackStaysShutAsLongAsItIs() {
        assigned("social-care", "2026-05-01", "school", "");
        EntryId other = rig.contact("police", "2008");
        EntryId withheld =
                rig.post(
                        "police",
                        "disclosure-withheld",
                        ("'happened':'2026-05-02','what':['%s'],'from':[{'kind':'agency','agency':'school'}],"
                                        + "'reason':'third-party','until':'2026-07'")
                                .formatted(contact.text()));
        assertThat(rig.reads("school", contact)).isFalse();
        assertThat(rig.reads("school", other)).isTrue();
        assertThat(rig.reads("school", contact, day("2026-08-01"))).isTrue();
        rig.retract(withheld);
        assertThat(rig.reads("school", contact)).isTrue();
    }

    @Test
    void aWorkerOfWhomItIsNotSaidWhoseIsNobodys() {
        rig.post(
                "social-care",
                "lead-professional-assigned",
                "'happened':'2026-05-01','lead':{'kind':'unnamed-worker','agency':'school'}");
        assertThat(rig.reads("school", contact)).isFalse();
    }
}
