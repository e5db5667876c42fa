package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.Accusation;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.SignatureType;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.SignedNote.Signer;
import org.throughline.ledger.VerifierKey;

/// Checks that one key signed two checkpoints of one size that say different things.
record AccusationCheck(Trust trust, Findings findings) {

    Report check(Accusation accusation) {
        Optional<Checkpoint> one = read("first checkpoint", accusation.one());
        Optional<Checkpoint> other = read("second checkpoint", accusation.other());
        if (one.isEmpty() || other.isEmpty()) {
            return Report.unreadable(Report.Kind.ACCUSATION, findings);
        }
        compare(one.get(), other.get());
        if (!findings.none()) {
            return Report.unreadable(Report.Kind.ACCUSATION, findings);
        }
        List<VerifierKey> both = signedBoth(accusation, one.get());
        both.removeIf(key -> !isContradiction(key.type(), one.get(), other.get()));
        if (both.isEmpty()) {
            findings.invalid("accusation", "no key that was given signed two different things");
        }
        for (VerifierKey key : both) {
            findings.forked(
                    "accusation",
                    "%s signed two different checkpoints of %s events"
                            .formatted(key, one.get().size()),
                    lines(one.get()),
                    lines(other.get()));
        }
        return Report.unreadable(Report.Kind.ACCUSATION, findings);
    }

    private Optional<Checkpoint> read(String part, SignedNote note) {
        try {
            return Optional.of(Checkpoint.parse(note.text()));
        } catch (IllegalArgumentException e) {
            findings.invalid(part, "not a checkpoint: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void compare(Checkpoint one, Checkpoint other) {
        if (!one.origin().equals(other.origin())) {
            findings.invalid("accusation", "two logs", one.origin(), other.origin());
        }
        if (!one.size().equals(other.size())) {
            findings.invalid("accusation", "two sizes", one.size(), other.size());
        }
        if (one.text().equals(other.text())) {
            findings.invalid("accusation", "both checkpoints say the same");
        }
    }

    /// A signature that does not verify is found even if another one proves the accusation.
    private List<VerifierKey> signedBoth(Accusation accusation, Checkpoint one) {
        List<VerifierKey> keys = trust.keysOf(one.origin(), one.size());
        SignedNote.Signers first = trust.signers(accusation.one(), keys);
        SignedNote.Signers second = trust.signers(accusation.other(), keys);
        first.bad().forEach(key -> bad("first checkpoint", key));
        second.bad().forEach(key -> bad("second checkpoint", key));
        List<VerifierKey> both = new ArrayList<>(first.good().stream().map(Signer::key).toList());
        both.retainAll(second.good().stream().map(Signer::key).toList());
        return both;
    }

    private void bad(String part, VerifierKey key) {
        findings.invalid(part, "the signature of " + key + " does not verify");
    }

    /// A witness of the tree says nothing of the other lines.
    private static boolean isContradiction(SignatureType type, Checkpoint one, Checkpoint other) {
        return type.says() != SignatureType.Says.TREE || !one.root().equals(other.root());
    }

    private static String lines(Checkpoint checkpoint) {
        return String.join(" ", checkpoint.text().lines().skip(2).toList());
    }
}
