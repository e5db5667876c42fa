package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogAudit;
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

/// A log of six hundred events of which a witness cosigns, and whose keys can change.
final class SampleWitness {

    static final Origin ORIGIN = Origin.of("log.test/one");
    static final Instant BEGUN = Instant.parse("2026-01-02T03:04:05Z");
    static final InstantSource CLOCK = InstantSource.fixed(BEGUN);

    final List<byte[]> leaves = new ArrayList<>();
    final Map<Long, byte[]> publicParts = new HashMap<>();
    private final Path folder;
    NoteSigner log;

    SampleWitness(Path folder) throws GeneralSecurityException {
        this.folder = folder;
        log =
                NoteSigner.of(
                        new KeyName(ORIGIN.text()),
                        SignatureType.ED25519,
                        KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        for (int i = 0; i < 600; i++) {
            leaves.add(leaf(i).bytes());
        }
    }

    static Leaf leaf(int index) {
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

    Witness witness() {
        return new Witness(
                ORIGIN,
                List.of(log.key()),
                new KeyName("witness.test"),
                new WitnessFiles(folder),
                new Leaves() {
                    @Override
                    public byte[] entries(long number, int width) {
                        return LogAudit.entries(
                                leaves.subList(
                                        (int) number * 256,
                                        Math.min(leaves.size(), (int) number * 256 + width)));
                    }

                    @Override
                    public byte[] publicPart(long position) {
                        return publicParts.getOrDefault(position, new byte[0]);
                    }
                },
                CLOCK);
    }

    SignedNote signed(int size) {
        LogAudit audit = new LogAudit(ORIGIN);
        leaves.subList(0, size).forEach(audit::add);
        return audit.checkpoint().signedBy(List.of(log));
    }

    byte[] request(int old, SignedNote note) {
        TreeNodes.InMemory nodes = TreeNodes.inMemory();
        Frontier tree = Frontier.empty();
        leaves.forEach(leaf -> tree.append(LeafHash.ofBytes(leaf), nodes));
        TreeSize size = Checkpoint.parse(note.text()).size();
        List<Sha256> path = new TreeProver(nodes).consistency(TreeSize.of(old), size).path();
        return AddCheckpoint.bytes(old, path, note);
    }

    static NoteSigner fresh() throws GeneralSecurityException {
        return NoteSigner.of(
                new KeyName(ORIGIN.text()),
                SignatureType.ED25519,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    void changed(KeyChange change) {
        String part =
                "{\"agency\":\"throughline\",\"data\":{\"change\":\"%s\"},\"eventId\":\"x\",\"type\":\"y\"}"
                        .formatted(change.text().replace("\n", "\\n"));
        long position = leaves.size() + 1L;
        publicParts.put(position, part.getBytes(UTF_8));
        leaves.add(
                new Leaf(
                                ORIGIN,
                                Position.of(position),
                                StreamTag.of(ORIGIN, "system"),
                                publicParts.size() - 1L,
                                BEGUN.plusSeconds(position),
                                "log-keys-changed.v1",
                                "throughline",
                                Sha256.of(part.getBytes(UTF_8)),
                                null,
                                new byte[0])
                        .bytes());
    }
}
