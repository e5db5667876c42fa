package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.verify.CheckpointCheck.Checked;

/// Finds two stories of one log: two checkpoints of one size with different texts, both signed by
/// it.
record Forks(Findings findings) {

    /// Says so if these two are a fork.
    void compare(String part, Checked one, Checked other) {
        boolean fork =
                one.size() == other.size()
                        && !one.note().text().equals(other.note().text())
                        && one.logSigned()
                        && other.logSigned();
        if (fork) {
            findings.forked(
                    part,
                    "the log signed two different checkpoints of " + one.size() + " events",
                    words(other),
                    words(one));
        }
    }

    private static String words(Checked checked) {
        return "root "
                + checked.checkpoint().root()
                + ", map "
                + checked.state().map()
                + ", time "
                + checked.state().time();
    }

    /// Compares with checkpoints of the same log that were seen before. One that is not signed as
    /// it should be says nothing.
    void compare(String part, Checked one, List<SignedNote> remembered, Trust trust) {
        for (SignedNote note : remembered) {
            Findings aside = new Findings();
            Optional<Checked> before =
                    new CheckpointCheck(trust, aside, new ArrayList<>())
                            .check("remembered", one.checkpoint().origin(), note);
            if (before.isPresent() && aside.none()) {
                compare(part, one, before.get());
            }
        }
    }
}
