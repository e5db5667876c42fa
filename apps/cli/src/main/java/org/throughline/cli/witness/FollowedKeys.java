package org.throughline.cli.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.throughline.ledger.BundledKeys;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.Leaf;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Sha256;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.StreamTag;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;

/// Which keys sign a log, as its own leaves tell (ADR 28). From the keys that a witness was started
/// with, it follows the changes as whoever reads a bundle does: each must be signed by the keys
/// before it and by those that it names. It keeps every change that it has seen as a file.
final class FollowedKeys {

    private static final String TYPE = KeyChange.TYPE + ".v1";

    private final Origin origin;
    private final List<VerifierKey> given;
    private final WitnessFiles files;
    private final Leaves log;
    private final StreamTag system;
    private KeyChain chain = KeyChain.NONE;

    /// @param given one time's keys of the log, those that a person vouches for
    FollowedKeys(Origin origin, List<VerifierKey> given, WitnessFiles files, Leaves log) {
        this.origin = origin;
        this.given = List.copyOf(given);
        this.files = files;
        this.log = log;
        this.system = StreamTag.of(origin, BundledKeys.STREAM);
    }

    /// Before the leaves are read from the first one on.
    void begin() {
        chain = KeyChain.NONE;
    }

    /// Looks at a leaf, and at its event if that changes the keys.
    ///
    /// @throws IllegalArgumentException if the event is not the leaf's, or no change of keys
    void take(byte[] bytes) throws IOException, InterruptedException {
        Leaf leaf = Leaf.parse(bytes);
        if (!leaf.stream().equals(system) || !leaf.type().equals(TYPE)) {
            return;
        }
        byte[] event = log.publicPart(leaf.position().value());
        if (!Sha256.of(event).equals(leaf.publicPart())) {
            throw new IllegalArgumentException("a change of keys is not the one in the log");
        }
        KeyChange change = KeyChange.ofPublicPart(event);
        files.write("keys-changed-" + leaf.position() + ".note", change.text().getBytes(UTF_8));
        chain = chain.with(new KeyChain.Link(leaf.position(), change));
    }

    /// Whether all keys of the time of this checkpoint signed it, as far as the leaves were read.
    boolean signed(SignedNote note, TreeSize size) {
        List<VerifierKey> wanted = at(size);
        SignedNote.Signers who = note.verify(wanted);
        return who.good().size() == wanted.size() && who.bad().isEmpty();
    }

    private List<VerifierKey> at(TreeSize size) {
        boolean leads =
                chain.all().stream().anyMatch(keys -> new HashSet<>(keys).containsAll(given));
        if (!leads || !chain.faults(origin).isEmpty()) {
            return given;
        }
        List<VerifierKey> keys = chain.at(size);
        return new HashSet<>(keys).containsAll(given) ? given : keys;
    }
}
