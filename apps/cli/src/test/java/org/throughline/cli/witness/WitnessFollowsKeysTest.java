package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.NoteSigner;

/// The witness goes on when the log changes its keys, if those before them signed that.
class WitnessFollowsKeysTest {

    @TempDir Path folder;

    private SampleWitness on;

    @BeforeEach
    void begin() throws GeneralSecurityException {
        on = new SampleWitness(folder);
    }

    @Test
    void followsTheLogToNewKeysAlsoAfterARestart()
            throws InterruptedException, GeneralSecurityException {
        Witness witness = on.witness();
        assertThat(witness.add(on.request(0, on.signed(600))).status()).isEqualTo(200);
        NoteSigner first = on.log;
        NoteSigner second = SampleWitness.fresh();
        on.changed(KeyChange.signed(SampleWitness.ORIGIN, List.of(first), List.of(second)));
        on.log = second;

        assertThat(witness.add(on.request(600, on.signed(601))).status()).isEqualTo(200);

        on.log = SampleWitness.fresh();
        on.changed(KeyChange.signed(SampleWitness.ORIGIN, List.of(second), List.of(on.log)));
        NoteSigner third = on.log;
        on.log = first; // what it is started with
        Witness again = on.witness();
        on.log = third;
        assertThat(again.add(on.request(601, on.signed(602))).status()).isEqualTo(200);
        assertThat(folder.resolve("keys-changed-601.note")).exists();
        assertThat(folder.resolve("keys-changed-602.note")).exists();
    }

    @Test
    void doesNotCosignUnderAKeyThatIsRetired()
            throws InterruptedException, GeneralSecurityException {
        Witness witness = on.witness();
        on.changed(
                KeyChange.signed(
                        SampleWitness.ORIGIN, List.of(on.log), List.of(SampleWitness.fresh())));

        assertThat(witness.add(on.request(0, on.signed(601))).status()).isEqualTo(403);
    }

    @Test
    void doesNotFollowAChangeThatTheKeysBeforeItDidNotSign()
            throws InterruptedException, GeneralSecurityException {
        NoteSigner first = on.log;
        NoteSigner thief = SampleWitness.fresh();
        on.log = SampleWitness.fresh();
        on.changed(KeyChange.signed(SampleWitness.ORIGIN, List.of(thief), List.of(on.log)));
        NoteSigner theirs = on.log;
        on.log = first;
        Witness witness = on.witness();
        on.log = theirs;

        assertThat(witness.add(on.request(0, on.signed(601))).status()).isEqualTo(403);
    }

    @Test
    void doesNotFollowAChangeThatIsNotTheOneInItsLeaf()
            throws InterruptedException, GeneralSecurityException {
        Witness witness = on.witness();
        NoteSigner second = SampleWitness.fresh();
        on.changed(KeyChange.signed(SampleWitness.ORIGIN, List.of(on.log), List.of(second)));
        on.publicParts.put(601L, "{}".getBytes(UTF_8));
        on.log = second;

        assertThat(witness.add(on.request(0, on.signed(601))).status()).isEqualTo(403);
    }
}
