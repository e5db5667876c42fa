package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;

class CollatorViewTest {

    private final RightsRig rig = new RightsRig();
    private final EntryId ofPolice = rig.contact("police", "2007");
    private final EntryId ofHousing = rig.contact("housing", "2007");

    private void assigned(String by, String happened, String more) {
        rig.post(
                by,
                "collator-assigned",
                "'happened':'%s','collator':{'kind':'agency','agency':'gp'}%s"
                        .formatted(happened, more));
    }

    @Test
    void readsWhatTheAgenciesHaveWhoseInformationItIsToBringTogether() {
        assigned("social-care", "2026-05-01", ",'from':['police'],'until':'2026-07-01'");
        assertThat(rig.reads("gp", ofPolice)).isTrue();
        assertThat(rig.reads("gp", ofHousing)).isFalse();
        assertThat(rig.reads("school", ofPolice)).isFalse();
        assertThat(rig.reads("gp", ofPolice, Instant.parse("2026-04-30T12:00:00Z"))).isFalse();
        assertThat(rig.reads("gp", ofPolice, Instant.parse("2026-07-02T12:00:00Z"))).isFalse();
    }

    @Test
    void whereNobodyIsNamedItReadsAll() {
        assigned("social-care", "2026-05-01", "");
        assertThat(rig.reads("gp", ofHousing)).isTrue();
        rig.sensitive(ofHousing);
        assertThat(rig.reads("gp", ofHousing)).isFalse();
    }

    @Test
    void aLaterCollatorOfTheSameEndsIt() {
        assigned("social-care", "2026-05-01", ",'from':['police']");
        rig.post(
                "police",
                "collator-assigned",
                "'happened':'2026-06-01','collator':{'kind':'agency','agency':'camhs'},'from':['housing']");
        assertThat(rig.reads("gp", ofPolice)).isTrue();
        rig.post(
                "police",
                "collator-assigned",
                "'happened':'2026-06-02','collator':{'kind':'agency','agency':'camhs'},'from':['police']");
        assertThat(rig.reads("gp", ofPolice)).isFalse();
    }

    @Test
    void nobodyAssignsItself() {
        rig.post(
                "school",
                "collator-assigned",
                "'happened':'2026-05-01','collator':{'kind':'agency','agency':'school'}");
        assertThat(rig.reads("school", ofPolice)).isFalse();
    }

    @Test
    void whoDoesNotWorkWithTheChildAssignsNobody() {
        assigned("gp", "2026-05-01", "");
        assertThat(rig.reads("gp", ofPolice)).isFalse();
    }
}
