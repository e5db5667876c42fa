package org.throughline.ledger.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.InclusionProof;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.Receipt;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.verify.CheckpointCheck.Checked;

/// Checks that a leaf stands at its position in the tree of a checkpoint.
record ReceiptCheck(Trust trust, Findings findings, List<SignedNote> remembered) {

    Report check(Receipt receipt) {
        List<String> remarks = new ArrayList<>();
        Optional<Checked> checked =
                new CheckpointCheck(trust, findings, remarks)
                        .check("checkpoint", receipt.leaf().origin(), receipt.checkpoint());
        if (checked.isEmpty()) {
            return Report.unreadable(Report.Kind.RECEIPT, findings);
        }
        included(receipt, checked.get().checkpoint());
        time(receipt, checked.get());
        new Forks(findings).compare("checkpoint", checked.get(), remembered, trust);
        return Summary.of(Report.Kind.RECEIPT, trust, findings, remarks, List.of(checked.get()))
                .report("position " + receipt.leaf().position(), Complete.NO, Counts.NONE);
    }

    private void included(Receipt receipt, Checkpoint checkpoint) {
        InclusionProof proof =
                new InclusionProof(receipt.leaf().position(), checkpoint.size(), receipt.path());
        if (!proof.verify(LeafHash.of(receipt.leaf()), checkpoint.root())) {
            findings.invalid(
                    "inclusion proof",
                    "the leaf is not proved to stand at position "
                            + receipt.leaf().position()
                            + " of "
                            + checkpoint.size());
        }
    }

    private void time(Receipt receipt, Checked checked) {
        Instant leaf = receipt.leaf().ledgerTime();
        Instant last = checked.state().time();
        boolean isLast = receipt.leaf().position().value() == checked.size();
        if (isLast ? !leaf.equals(last) : !leaf.isBefore(last)) {
            findings.invalid(
                    "leaf",
                    "its time does not fit that of the checkpoint",
                    (isLast ? "" : "before ") + last,
                    leaf);
        }
    }
}
