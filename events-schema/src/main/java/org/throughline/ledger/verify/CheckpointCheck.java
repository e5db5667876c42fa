package org.throughline.ledger.verify;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogState;
import org.throughline.ledger.NoteSignature;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignatureType.Says;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.SignedNote.Signer;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;

/// Checks one signed checkpoint: its form, every key of the log, the witnesses, the clocks.
final class CheckpointCheck {

    /// How far the clocks of a log and a witness may be apart.
    private static final long CLOCKS_SECONDS = 300;

    private final Trust trust;
    private final Findings findings;
    private final List<String> remarks;

    CheckpointCheck(Trust trust, Findings findings, List<String> remarks) {
        this.trust = trust;
        this.findings = findings;
        this.remarks = remarks;
    }

    /// A checkpoint whose form is right.
    ///
    /// @param logSigned whether every key of the log that was given has signed
    record Checked(
            SignedNote note,
            Checkpoint checkpoint,
            LogState state,
            boolean logSigned,
            List<Signer> good) {

        long size() {
            return checkpoint.size().value();
        }

        List<Signer> witnesses() {
            return good.stream().filter(signer -> signer.key().type().says() != Says.LOG).toList();
        }

        List<String> logKeys() {
            return good.stream()
                    .filter(signer -> signer.key().type().says() == Says.LOG)
                    .map(signer -> signer.key().toString())
                    .toList();
        }

        boolean meets(Quorum quorum) {
            Set<VerifierKey> keys = new HashSet<>();
            witnesses().forEach(signer -> keys.add(signer.key()));
            return quorum.isMet(keys);
        }

        boolean hasMapWitness() {
            return good.stream().anyMatch(signer -> signer.key().type().says() == Says.MAP);
        }
    }

    /// Nothing if the text is not a checkpoint of this log.
    Optional<Checked> check(String part, Origin origin, SignedNote note) {
        List<VerifierKey> _ = trust.keysOf(origin);
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            findings.invalid(part, "not a checkpoint: " + e.getMessage());
            return Optional.empty();
        }
        if (!checkpoint.origin().equals(origin)) {
            findings.invalid(part, "it is another log's", origin, checkpoint.origin());
            return Optional.empty();
        }
        Optional<LogState> state = checkpoint.state();
        if (state.isEmpty()) {
            findings.invalid(part, "it has other lines than a map root and a time");
            return Optional.empty();
        }
        if (checkpoint.size().value() == 0 && !state.get().equals(LogState.OF_NOTHING)) {
            findings.invalid(part, "an empty log has no streams and no time");
        }
        List<VerifierKey> logKeys = trust.keysOf(origin, checkpoint.size());
        SignedNote.Signers signers = signers(part, logKeys, note);
        atAnotherTime(part, note, checkpoint.size(), logKeys);
        boolean logSigned = signedByAll(part, logKeys, signers);
        Checked checked = new Checked(note, checkpoint, state.get(), logSigned, signers.good());
        clocks(part, checked);
        return Optional.of(checked);
    }

    private SignedNote.Signers signers(String part, List<VerifierKey> logKeys, SignedNote note) {
        SignedNote.Signers signers = trust.signers(note, logKeys);
        for (VerifierKey key : signers.bad()) {
            findings.invalid(part, "the signature of " + key + " does not verify");
        }
        for (NoteSignature signature : signers.unknown()) {
            remarks.add(
                    part
                            + ": no key was given for the signature of "
                            + signature
                            + ": not checked");
        }
        return signers;
    }

    /// Keys of the log that do not sign checkpoints of this size any more, or not yet.
    private void atAnotherTime(
            String part, SignedNote note, TreeSize size, List<VerifierKey> logKeys) {
        List<VerifierKey> others =
                trust.chain().all().stream()
                        .flatMap(List::stream)
                        .filter(key -> !logKeys.contains(key))
                        .distinct()
                        .toList();
        for (Signer signer : note.verify(others).good()) {
            String when =
                    trust.chain()
                            .retired(signer.key())
                            .filter(size::covers)
                            .map(position -> "which was retired at position " + position)
                            .orElse("which signs only later");
            findings.invalid(part, "it is signed by the key " + signer.key() + ", " + when);
        }
    }

    private boolean signedByAll(
            String part, List<VerifierKey> logKeys, SignedNote.Signers signers) {
        boolean all = true;
        for (VerifierKey key : logKeys) {
            boolean signed = signers.good().stream().anyMatch(signer -> signer.key().equals(key));
            if (!signed && !signers.bad().contains(key)) {
                findings.invalid(part, "the log's key " + key + " has not signed");
            }
            all &= signed;
        }
        return all;
    }

    /// No witness saw a tree before its last event was there.
    private void clocks(String part, Checked checked) {
        Instant time = checked.state().time();
        for (Signer signer : checked.witnesses()) {
            long early = time.getEpochSecond() - CLOCKS_SECONDS;
            if (signer.timestamp() > 0 && signer.timestamp() < early) {
                findings.invalid(
                        part,
                        signer.key() + " saw it before the time of its last event",
                        "not before " + time,
                        signer.timestamp() + " seconds since 1970");
            }
        }
    }
}
