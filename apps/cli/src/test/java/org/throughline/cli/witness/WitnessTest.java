package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.VerifierKey;

/// What a witness cosigns, and what it does not.
class WitnessTest {

    @TempDir Path folder;

    private SampleWitness on;

    @BeforeEach
    void aLogOfSixHundredEvents() throws GeneralSecurityException {
        on = new SampleWitness(folder);
    }

    @Test
    void cosignsWhatFollowsFromTheLeavesUnderBothItsKeys() throws InterruptedException {
        Witness witness = on.witness();
        SignedNote note = on.signed(300);

        Witness.Answer answer = witness.add(on.request(0, note));

        assertThat(answer.status()).isEqualTo(200);
        SignedNote cosigned = SignedNote.parse(note.text() + "\n" + answer.body());
        List<VerifierKey> keys = witness.keys();
        assertThat(cosigned.verify(keys).good()).hasSize(2);
        assertThat(cosigned.verify(keys).hold()).isTrue();
    }

    @Test
    void goesOnFromWhatItHasSeenAlsoAfterARestart() throws InterruptedException {
        assertThat(on.witness().add(on.request(0, on.signed(100))).status()).isEqualTo(200);

        Witness again = on.witness();

        assertThat(again.add(on.request(0, on.signed(600))))
                .isEqualTo(new Witness.Answer(409, "100\n"));
        assertThat(again.add(on.request(100, on.signed(600))).status()).isEqualTo(200);
        assertThat(again.add(on.request(0, on.signed(100))))
                .isEqualTo(new Witness.Answer(409, "600\n"));
    }

    @Test
    void doesNotCosignAMapThatLeavesSomethingOut() throws InterruptedException {
        Checkpoint right = Checkpoint.parse(on.signed(300).text());
        SignedNote wrong =
                Checkpoint.of(
                                SampleWitness.ORIGIN,
                                right.size(),
                                right.root(),
                                new LogState(
                                        new MapRoot(Sha256.of(new byte[] {1})),
                                        right.state().orElseThrow().time()))
                        .signedBy(List.of(on.log));
        Witness witness = on.witness();

        assertThat(witness.add(on.request(0, wrong)).status()).isEqualTo(422);
        assertThat(Files.exists(folder.resolve("seen.note"))).isFalse();
        assertThat(witness.add(on.request(0, on.signed(300))).status()).isEqualTo(200);
    }

    @Test
    void twoStoriesOfOneSizeBecomeAnAccusation() throws Exception {
        Witness witness = on.witness();
        SignedNote first = on.signed(300);
        assertThat(witness.add(on.request(0, first)).status()).isEqualTo(200);
        on.leaves.set(200, other(200));
        SignedNote second = on.signed(300);

        assertThat(witness.add(on.request(300, second)).status()).isEqualTo(409);

        Accusation accusation =
                Accusation.parse(Files.readAllBytes(folder.resolve("accusation-300.bin")));
        assertThat(accusation).isEqualTo(Accusation.of(first, second));
    }

    @Test
    void aLogThatWasChangedDoesNotFollow() throws InterruptedException {
        Witness witness = on.witness();
        assertThat(witness.add(on.request(0, on.signed(300))).status()).isEqualTo(200);
        on.leaves.set(200, other(200));

        assertThat(witness.add(on.request(300, on.signed(600))).status()).isEqualTo(422);
    }

    private static byte[] other(int index) {
        Leaf leaf = SampleWitness.leaf(index);
        return new Leaf(
                        SampleWitness.ORIGIN,
                        leaf.position(),
                        leaf.stream(),
                        leaf.seq(),
                        leaf.ledgerTime(),
                        leaf.type(),
                        "school",
                        leaf.publicPart(),
                        null,
                        new byte[0])
                .bytes();
    }

    @Test
    void whatAnotherKeySignedIsRefused() throws Exception {
        NoteSigner own = on.log;
        on.log =
                NoteSigner.of(
                        new KeyName(SampleWitness.ORIGIN.text()),
                        SignatureType.ED25519,
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        SignedNote foreign = on.signed(300);
        on.log = own;

        assertThat(on.witness().add(on.request(0, foreign)).status()).isEqualTo(403);
    }

    @Test
    void whatIsNoRequestIsRefused() throws InterruptedException {
        Witness witness = on.witness();
        assertThat(witness.add("".getBytes(UTF_8)).status()).isEqualTo(400);
        assertThat(witness.add("old 1\n\nx\n".getBytes(UTF_8)).status()).isEqualTo(400);
        assertThat(witness.add(on.request(0, on.signed(10))).status()).isEqualTo(200);
    }

    @Test
    void leavesThatCannotBeReadAreWaitedFor() throws InterruptedException {
        SignedNote note = on.signed(300);
        List<byte[]> all = List.copyOf(on.leaves);
        Witness witness = on.witness();
        byte[] request = on.request(0, note);
        on.leaves.subList(299, 600).clear();

        assertThat(witness.add(request).status()).isEqualTo(422);

        on.leaves.addAll(all.subList(299, 600));
        assertThat(witness.add(request).status()).isEqualTo(200);
    }
}
