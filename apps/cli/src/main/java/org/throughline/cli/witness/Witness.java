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
import org.throughline.ledger.VerifierKey;

/// Cosigns the checkpoints of one log, c2sp.org/tlog-witness. It reads every leaf and computes
/// tree, map and time itself; it writes down what it cosigns before it does; it never goes back.
/// Two checkpoints of one size that say different things become an accusation, a file that proves
/// it by itself.
final class Witness {

    private static final String SEEN = "seen.note";
    private static final int TILE = 256;

    private final Origin origin;
    private final List<VerifierKey> log;
    private final List<NoteSigner> signers;
    private final WitnessFiles files;
    private final Leaves leaves;
    private final InstantSource clock;
    private LogAudit audit;

    /// What is answered: a status of HTTP and a body of text.
    record Answer(int status, String body) {}

    /// @param log the keys of the log, each of which must have signed
    Witness(
            Origin origin,
            List<VerifierKey> log,
            KeyName name,
            WitnessFiles files,
            Leaves leaves,
            InstantSource clock) {
        this.origin = origin;
        this.log = List.copyOf(log);
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
        SignedNote.Signers who = added.note().verify(log);
        if (who.good().size() < log.size() || !who.bad().isEmpty()) {
            return new Answer(403, "not signed by the keys of the log\n");
        }
        return judged(added);
    }

    private Answer judged(AddCheckpoint added) throws InterruptedException {
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

    private Answer cosigned(SignedNote note, long size) throws InterruptedException {
        try {
            if (!agrees(note, size)) {
                return new Answer(422, "tree, map or time do not follow from the leaves\n");
            }
        } catch (IOException _) {
            return new Answer(503, "the leaves cannot be read\n");
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
        try {
            while (audit.size().value() < size) {
                long begun = audit.size().value();
                long number = begun / TILE;
                int width = (int) Math.min(TILE, size - number * TILE);
                skip(leaves.entries(number, width), (int) (begun % TILE));
            }
        } catch (IllegalArgumentException _) {
            audit = new LogAudit(origin);
            return false;
        }
        boolean agrees = audit.size().value() == size && audit.agreesWith(note);
        if (!agrees) {
            audit = new LogAudit(origin); // other leaves were read than those that were signed
        }
        return agrees;
    }

    /// Takes the leaves of an entry bundle behind those that were taken before.
    private void skip(byte[] entries, int known) {
        int at = 0;
        for (int i = 0; i < known && at + 2 <= entries.length; i++) {
            at += 2 + (((entries[at] & 0xff) << 8) | (entries[at + 1] & 0xff));
        }
        if (at >= entries.length) {
            throw new IllegalArgumentException("fewer leaves than were signed");
        }
        audit.addAll(Arrays.copyOfRange(entries, at, entries.length));
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
