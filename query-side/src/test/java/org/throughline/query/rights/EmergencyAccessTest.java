package org.throughline.query.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.cases.EntryId;

class EmergencyAccessTest {

    private final RightsRig rig = new RightsRig();
    private final EntryId contact = rig.contact("police", "2007");

    /// The ledger time of the second event.
    private static final Instant DECLARED = InMemoryEventSource.FIRST.plusSeconds(1);

    private EntryId declared(String more) {
        return rig.post(
                "gp", "emergency-access-declared", "'happened':'2030','reason':'words'" + more);
    }

    @Test
    void itLastsADayFromTheLedgerTimeWhateverElseIsSaid() {
        declared("");
        assertThat(rig.reads("gp", contact, DECLARED)).isTrue();
        assertThat(rig.reads("gp", contact, DECLARED.plus(Duration.ofHours(24)).minusNanos(1)))
                .isTrue();
        assertThat(rig.reads("gp", contact, DECLARED.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void itEndsSoonerIfItSaysSo() {
        declared(",'until':'2026-01-01T02:00:00Z'");
        assertThat(rig.reads("gp", contact, DECLARED.plus(Duration.ofHours(1)))).isTrue();
        assertThat(rig.reads("gp", contact, DECLARED.plus(Duration.ofHours(3)))).isFalse();
    }

    @Test
    void itOpensAlsoWhatIsSensitiveOrKeptBack() {
        rig.sensitive(contact);
        declared("");
        rig.post(
                "police",
                "disclosure-withheld",
                "'happened':'2025','what':['%s'],'from':[{'kind':'agency','agency':'gp'}],'reason':'safety'"
                        .formatted(contact.text()));
        assertThat(rig.reads("gp", contact, DECLARED)).isTrue();
    }

    @Test
    void itIsForTheAgencyThatDeclaresItAlone() {
        declared("");
        assertThat(rig.reads("school", contact, DECLARED)).isFalse();
    }

    @Test
    void itEndsWhenItIsRetracted() {
        rig.retract(declared(""));
        assertThat(rig.reads("gp", contact, DECLARED)).isFalse();
    }
}
