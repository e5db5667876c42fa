package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapRoot;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeNodes;
import org.throughline.ledger.TreeProver;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;

/// What a witness cosigns, and what it does not.
class WitnessTest {

    private static final Origin ORIGIN = Origin.of("log.test/one");
    private static final Instant BEGUN = Instant.parse("2026-01-02T03:04:05Z");
    private static final InstantSource CLOCK = InstantSource.fixed(BEGUN);

    @TempDir Path folder;

    private final List<byte[]> leaves = new ArrayList<>();
    private NoteSigner log;

    @BeforeEach
    void aLogOfSixHundredEvents() throws GeneralSecurityException {
        log =
                NoteSigner.of(
                        new KeyName(ORIGIN.text()),
                        SignatureType.ED25519,
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        for (int i = 0; i < 600; i++) {
            leaves.add(leaf(i).bytes());
        }
    }

    private static Leaf leaf(int index) {
        return new Leaf(
                ORIGIN,
                Position.of(index + 1),
                StreamTag.of(ORIGIN, "stream-" + index % 7),
                index / 7,
                BEGUN.plusSeconds(index),
                "contact-recorded.v1",
                "police",
                Sha256.of(new byte[] {(byte) index}),
                null,
                new byte[0]);
    }

    private Witness witness() {
        return new Witness(
                ORIGIN,
                List.of(log.key()),
                new KeyName("witness.test"),
                new WitnessFiles(folder),
                (number, width) ->
                        LogAudit.entries(
                                leaves.subList(
                                        (int) number * 256,
                                        Math.min(leaves.size(), (int) number * 256 + width))),
                CLOCK);
    }

    private SignedNote signed(int size) {
        LogAudit audit = new LogAudit(ORIGIN);
        leaves.subList(0, size).forEach(audit::add);
        return audit.checkpoint().signedBy(List.of(log));
    }

    private byte[] request(int old, SignedNote note) {
        TreeNodes.InMemory nodes = TreeNodes.inMemory();
        Frontier tree = Frontier.empty();
        leaves.forEach(leaf -> tree.append(LeafHash.ofBytes(leaf), nodes));
        TreeSize size = Checkpoint.parse(note.text()).size();
        List<Sha256> path = new TreeProver(nodes).consistency(TreeSize.of(old), size).path();
        return AddCheckpoint.bytes(old, path, note);
    }

    @Test
    void cosignsWhatFollowsFromTheLeavesUnderBothItsKeys() throws InterruptedException {
        Witness witness = witness();
        SignedNote note = signed(300);

        Witness.Answer answer = witness.add(request(0, note));

        assertThat(answer.status()).isEqualTo(200);
        SignedNote cosigned = SignedNote.parse(note.text() + "\n" + answer.body());
        List<VerifierKey> keys = witness.keys();
        assertThat(cosigned.verify(keys).good()).hasSize(2);
        assertThat(cosigned.verify(keys).hold()).isTrue();
    }

    @Test
    void goesOnFromWhatItHasSeenAlsoAfterARestart() throws InterruptedException {
        assertThat(witness().add(request(0, signed(100))).status()).isEqualTo(200);

        Witness again = witness();

        assertThat(again.add(request(0, signed(600)))).isEqualTo(new Witness.Answer(409, "100\n"));
        assertThat(again.add(request(100, signed(600))).status()).isEqualTo(200);
        assertThat(again.add(request(0, signed(100)))).isEqualTo(new Witness.Answer(409, "600\n"));
    }

    @Test
    void doesNotCosignAMapThatLeavesSomethingOut() throws InterruptedException {
        Checkpoint right = Checkpoint.parse(signed(300).text());
        SignedNote wrong =
                Checkpoint.of(
                                ORIGIN,
                                right.size(),
                                right.root(),
                                new LogState(
                                        new MapRoot(Sha256.of(new byte[] {1})),
                                        right.state().orElseThrow().time()))
                        .signedBy(List.of(log));
        Witness witness = witness();

        assertThat(witness.add(request(0, wrong)).status()).isEqualTo(422);
        assertThat(Files.exists(folder.resolve("seen.note"))).isFalse();
        assertThat(witness.add(request(0, signed(300))).status()).isEqualTo(200);
    }

    @Test
    void twoStoriesOfOneSizeBecomeAnAccusation() throws Exception {
        Witness witness = witness();
        SignedNote first = signed(300);
        assertThat(witness.add(request(0, first)).status()).isEqualTo(200);
        leaves.set(200, other(200));
        SignedNote second = signed(300);

        assertThat(witness.add(request(300, second)).status()).isEqualTo(409);

        Accusation accusation =
                Accusation.parse(Files.readAllBytes(folder.resolve("accusation-300.bin")));
        assertThat(accusation).isEqualTo(Accusation.of(first, second));
    }

    @Test
    void aLogThatWasChangedDoesNotFollow() throws InterruptedException {
        Witness witness = witness();
        assertThat(witness.add(request(0, signed(300))).status()).isEqualTo(200);
        leaves.set(200, other(200));

        assertThat(witness.add(request(300, signed(600))).status()).isEqualTo(422);
    }

    private static byte[] other(int index) {
        Leaf leaf = leaf(index);
        return new Leaf(
                        ORIGIN,
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
        NoteSigner own = log;
        log =
                NoteSigner.of(
                        new KeyName(ORIGIN.text()),
                        SignatureType.ED25519,
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        SignedNote foreign = signed(300);
        log = own;

        assertThat(witness().add(request(0, foreign)).status()).isEqualTo(403);
    }

    @Test
    void whatIsNoRequestIsRefused() throws InterruptedException {
        Witness witness = witness();
        assertThat(witness.add("".getBytes(UTF_8)).status()).isEqualTo(400);
        assertThat(witness.add("old 1\n\nx\n".getBytes(UTF_8)).status()).isEqualTo(400);
        assertThat(witness.add(request(0, signed(10))).status()).isEqualTo(200);
    }

    @Test
    void leavesThatCannotBeReadAreWaitedFor() throws InterruptedException {
        SignedNote note = signed(300);
        List<byte[]> all = List.copyOf(leaves);
        Witness witness = witness();
        byte[] request = request(0, note);
        leaves.subList(299, 600).clear();

        assertThat(witness.add(request).status()).isEqualTo(422);

        leaves.addAll(all.subList(299, 600));
        assertThat(witness.add(request).status()).isEqualTo(200);
    }
}
