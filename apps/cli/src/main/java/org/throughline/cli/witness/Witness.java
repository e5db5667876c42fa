package org.throughline.cli.witness;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.ConsistencyProof;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;

/// Cosigns the checkpoints of one log, c2sp.org/tlog-witness. It reads every leaf and computes
/// tree, map and time itself; it writes down what it cosigns before it does; it never goes back.
/// Two checkpoints of one size that say different things become an accusation, a file that proves
/// it by itself.
final class Witness {

    private static final String SEEN = "seen.note";
    private static final int TILE = 256;

    private final Origin origin;
    private final FollowedKeys log;
    private final List<NoteSigner> signers;
    private final WitnessFiles files;
    private final Leaves leaves;
    private final InstantSource clock;
    private LogAudit audit;

    /// What is answered: a status of HTTP and a body of text.
    record Answer(int status, String body) {}

    /// @param log the keys of the log at one time, each of which must have signed
    Witness(
            Origin origin,
            List<VerifierKey> log,
            KeyName name,
            WitnessFiles files,
            Leaves leaves,
            InstantSource clock) {
        this.origin = origin;
        this.log = new FollowedKeys(origin, log, files, leaves);
        this.files = files;
        this.signers = WitnessKeys.open(files, name);
        this.leaves = leaves;
        this.clock = clock;
        this.audit = new LogAudit(origin);
    }

    List<VerifierKey> keys() {
        return signers.stream().map(NoteSigner::key).toList();
    }

    /// One checkpoint after the other.
    synchronized Answer add(byte[] body) throws InterruptedException {
        AddCheckpoint added;
        try {
            added = AddCheckpoint.parse(body);
        } catch (IllegalArgumentException _) {
            return new Answer(400, "not an add-checkpoint request\n");
        }
        if (!added.checkpoint().origin().equals(origin)) {
            return new Answer(404, "another log\n");
        }
        try {
            return isSigned(added.note(), added.checkpoint().size())
                    ? judged(added)
                    : new Answer(403, "not signed by the keys of the log\n");
        } catch (IOException _) {
            return new Answer(503, "the leaves cannot be read\n");
        }
    }

    /// By other keys than those that are known, perhaps, which the leaves up to there tell of.
    private boolean isSigned(SignedNote note, TreeSize size)
            throws IOException, InterruptedException {
        return log.signed(note, size) || (readTo(size.value()) && log.signed(note, size));
    }

    private Answer judged(AddCheckpoint added) throws IOException, InterruptedException {
        Optional<SignedNote> seen = files.read(SEEN).map(SignedNote::parse);
        Optional<Checkpoint> last = seen.map(SignedNote::text).map(Checkpoint::parse);
        long size = added.checkpoint().size().value();
        long have = last.map(each -> each.size().value()).orElse(0L);
        if (seen.isPresent() && size == have && !added.note().text().equals(seen.get().text())) {
            accuse(seen.get(), added.note());
            return new Answer(409, have + "\n");
        }
        if (added.old() > size) {
            return new Answer(400, "the old size is larger than the new one\n");
        }
        if (added.old() != have) {
            return new Answer(409, have + "\n");
        }
        if (last.isPresent() && !follows(last.get(), added)) {
            return new Answer(422, "the proof does not hold\n");
        }
        return cosigned(added.note(), size);
    }

    private static boolean follows(Checkpoint last, AddCheckpoint added) {
        return ConsistencyProof.verify(
                last.size().value(),
                added.checkpoint().size().value(),
                added.path(),
                last.root().bytes(),
                added.checkpoint().root().bytes());
    }

    private Answer cosigned(SignedNote note, long size) throws IOException, InterruptedException {
        if (!agrees(note, size)) {
            return new Answer(422, "tree, map or time do not follow from the leaves\n");
        }
        if (!log.signed(note, TreeSize.of(size))) {
            return new Answer(403, "signed by keys that the log has changed\n");
        }
        files.write(SEEN, note.bytes());
        StringBuilder answer = new StringBuilder();
        for (NoteSigner signer : signers) {
            NoteSignature line = signer.cosign(note.text(), clock.instant());
            String one = new SignedNote(note.text(), List.of(line)).toString();
            answer.append(one.substring(note.text().length() + 1));
        }
        return new Answer(200, answer.toString());
    }

    /// Whether what was signed follows from all leaves up to there.
    private boolean agrees(SignedNote note, long size) throws IOException, InterruptedException {
        if (!readTo(size)) {
            return false;
        }
        boolean agrees = audit.size().value() == size && audit.agreesWith(note);
        if (!agrees) {
            begin(); // other leaves were read than those that were signed
        }
        return agrees;
    }

    private void begin() {
        audit = new LogAudit(origin);
        log.begin();
    }

    /// Whether there are such leaves.
    private boolean readTo(long size) throws IOException, InterruptedException {
        try {
            while (audit.size().value() < size) {
                long begun = audit.size().value();
                long number = begun / TILE;
                int width = (int) Math.min(TILE, size - number * TILE);
                take(leaves.entries(number, width), (int) (begun % TILE));
            }
            return true;
        } catch (IllegalArgumentException _) {
            begin();
            return false;
        }
    }

    /// Takes the leaves of an entry bundle behind those that were taken before.
    private void take(byte[] entries, int known) throws IOException, InterruptedException {
        long before = audit.size().value();
        int at = 0;
        for (int i = 0; at + 2 <= entries.length; i++) {
            int end = at + 2 + (((entries[at] & 0xff) << 8) | (entries[at + 1] & 0xff));
            if (i >= known) {
                byte[] leaf = Arrays.copyOfRange(entries, at + 2, Math.min(end, entries.length));
                log.take(leaf);
                audit.add(leaf);
            }
            at = end;
        }
        if (audit.size().value() == before) {
            throw new IllegalArgumentException("fewer leaves than were signed");
        }
    }

    private void accuse(SignedNote one, SignedNote other) {
        files.write(
                "accusation-" + Checkpoint.parse(one.text()).size() + ".bin",
                Accusation.of(one, other).bytes());
    }

    /// For a person: who this is.
    @Override
    public String toString() {
        return String.join("\n", keys().stream().map(VerifierKey::text).toList());
    }
}
