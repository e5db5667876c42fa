package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

class SharedEntriesTest {

    private final RightsRig rig = new RightsRig();
    private final EntryId shared = rig.contact("police", "2007");
    private final EntryId other = rig.contact("police", "2008");

    private EntryId decided(String by, String choice) {
        return rig.post(
                by,
                "sharing-decision-made",
                "'happened':'2026-05-01','choice':'%s','what':['%s'],'with':[{'kind':'team','agency':'gp'}]"
                        .formatted(choice, shared.text()));
    }

    @Test
    void theNamedEntryIsReadByTheNamedAgencyAndNoOther() {
        assertThat(rig.reads("gp", shared)).isFalse();
        decided("police", "share");
        assertThat(rig.reads("gp", shared)).isTrue();
        assertThat(rig.reads("gp", other)).isFalse();
        assertThat(rig.reads("school", shared)).isFalse();
    }

    @Test
    void anyOtherChoiceOpensNothingAndEndsWhatTheSameAgencyShared() {
        decided("police", "share-in-part");
        assertThat(rig.reads("gp", shared)).isFalse();
        decided("police", "share");
        decided("police", "do-not-share");
        assertThat(rig.reads("gp", shared)).isFalse();
    }

    @Test
    void anotherAgencysNoEndsNothing() {
        decided("police", "share");
        decided("school", "do-not-share");
        assertThat(rig.reads("gp", shared)).isTrue();
    }

    @Test
    void itEndsWhenTheDecisionIsRetracted() {
        EntryId decision = decided("police", "share");
        rig.retract(decision);
        assertThat(rig.reads("gp", shared)).isFalse();
    }

    @Test
    void whoDoesNotHoldAnEntryCannotShareIt() {
        decided("school", "share");
        assertThat(rig.reads("gp", shared)).isFalse();
    }

    @Test
    void whatIsKeptBackAfterwardsIsNoLongerShared() {
        decided("police", "share");
        rig.post(
                "police",
                "disclosure-withheld",
                "'happened':'2026-05-02','what':['%s'],'from':[{'kind':'agency','agency':'gp'}],'reason':'safety'"
                        .formatted(shared.text()));
        assertThat(rig.reads("gp", shared)).isFalse();
        decided("police", "share");
        assertThat(rig.reads("gp", shared)).isTrue();
    }

    @Test
    void aDecisionOfTheFutureIsNotYetOne() {
        rig.post(
                "police",
                "sharing-decision-made",
                "'happened':'2027','choice':'share','what':['%s'],'with':[{'kind':'agency','agency':'gp'}]"
                        .formatted(shared.text()));
        assertThat(rig.reads("gp", shared)).isFalse();
    }
}
