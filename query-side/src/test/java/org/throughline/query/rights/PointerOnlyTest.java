package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

class PointerOnlyTest {

    private final RightsRig rig = new RightsRig();

    private EntryId declared(String agency, String more) {
        return rig.post(
                agency, "holding-declared", "'happened':'2026','howToAsk':'the desk'" + more);
    }

    @Test
    void anotherAgencyIsPointedToOnceAsLongAsItSaysSo() {
        declared("housing", ",'until':'2026-01'");
        EntryId last = declared("housing", "");
        declared("police", "");
        assertThat(rig.pointers("school", RightsRig.NOW)).containsExactly("housing", "police");
        assertThat(rig.pointers("police", RightsRig.NOW)).containsExactly("housing");
        rig.retract(last);
        assertThat(rig.pointers("police", RightsRig.NOW)).isEmpty();
        assertThat(rig.pointers("police", Instant.parse("2026-01-10T00:00:00Z")))
                .containsExactly("housing");
    }

    @Test
    void onlyThoseWhoWorkWithTheChildAreTold() {
        Circumstances now = rig.at(RightsRig.NOW);
        assertThat(PointerOnly.isFor(AgencyId.of("school"), now)).isTrue();
        assertThat(PointerOnly.isFor(AgencyId.of("gp"), now)).isFalse();
    }

    @Test
    void nothingElseThatAnAgencyStatesPointsToIt() {
        rig.post(
                "police",
                "lead-professional-assigned",
                "'happened':'2026-05-01','lead':{'kind':'agency','agency':'school'}");
        assertThat(rig.pointers("school", RightsRig.NOW)).isEmpty();
    }

    @Test
    void whatIsDeclaredForLaterPointsToNobodyYet() {
        rig.post("housing", "holding-declared", "'happened':'2026-07-01','howToAsk':'the desk'");
        assertThat(rig.pointers("school", RightsRig.NOW)).isEmpty();
        assertThat(rig.pointers("school", Instant.parse("2026-07-02T00:00:00Z")))
                .containsExactly("housing");
    }

    @Test
    void whatIsKeptBackIsNotPointedTo() {
        EntryId holding = declared("housing", "");
        rig.post(
                "housing",
                "disclosure-withheld",
                "'happened':'2026','what':['%s'],'from':[{'kind':'agency','agency':'school'}],'reason':'safety'"
                        .formatted(holding.text()));
        assertThat(rig.pointers("school", RightsRig.NOW)).isEmpty();
        assertThat(rig.pointers("police", RightsRig.NOW)).containsExactly("housing");
    }

    @Test
    void aPointerOpensNoEntry() {
        EntryId contact = rig.contact("housing", "2007");
        declared("housing", "");
        assertThat(rig.reads("school", contact)).isFalse();
    }
}
