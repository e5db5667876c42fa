package org.throughline.command.ledger;

import java.io.Serial;

/// What is stored is not what was signed, so nothing more is signed. Says where, and no value.
public final class LedgerCorrupted extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    public LedgerCorrupted(String where) {
        super(where);
    }

    /// What does not hold.
    public String where() {
        return String.valueOf(getMessage());
    }
}
