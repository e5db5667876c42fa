package org.throughline.ledger.verify;

/// What comes of checking a file. The worse ones win over the better ones, in this order from
/// below.
public enum Verdict {
    /// Everything is there and holds.
    VALID(0),
    /// As `VALID`; some texts are erased, and the record says so.
    VALID_WITH_ERASURES(0),
    /// As `VALID`; some texts or events were not for whoever the file is for.
    VALID_WITH_WITHHELD(0),
    /// All holds by the log's own word; not enough witnesses that were asked for have seen it.
    UNWITNESSED(0),
    /// Something is left out.
    INCOMPLETE(1),
    /// Something does not hold.
    INVALID(1),
    /// Two stories under one key.
    FORKED(1);

    private final int exit;

    Verdict(int exit) {
        this.exit = exit;
    }

    /// What the command answers.
    ///
    /// @param witnessRequired whether a file without its witnesses is worth nothing
    public int exit(boolean witnessRequired) {
        return this == UNWITNESSED && witnessRequired ? 1 : exit;
    }

    /// `VALID-WITH-ERASURES`.
    public String word() {
        return name().replace('_', '-');
    }
}
