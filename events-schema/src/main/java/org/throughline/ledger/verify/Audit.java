package org.throughline.ledger.verify;

import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.LogAudit;
import org.throughline.ledger.verify.CheckpointCheck.Checked;

/// Holds a checkpoint against all leaves of the log, if they were given.
record Audit(Findings findings, @Nullable LogAudit audit) {

    /// Whether the leaves were given and give this checkpoint.
    boolean check(String part, Checked checked) {
        if (audit == null) {
            return false;
        }
        Checkpoint own = audit.checkpoint();
        if (own.size().value() != checked.size()) {
            throw new CannotCheck(
                    "The leaves given are %s, the checkpoint covers %s."
                            .formatted(own.size(), checked.size()));
        }
        if (audit.agreesWith(checked.note())) {
            return true;
        }
        findings.invalid(
                part,
                "the log's leaves give another checkpoint",
                words(own),
                words(checked.checkpoint()));
        return false;
    }

    private static String words(Checkpoint checkpoint) {
        return String.join(" ", checkpoint.text().lines().skip(1).toList());
    }
}
