package org.throughline.command.imports;

/// An import cannot be committed, or discarded, as things are.
public final class CannotCommit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Reason {
        /// It is being checked or committed, or it is over.
        NOT_READY,
        /// Rows are wrong, and nobody said to leave them out.
        HAS_ERRORS,
        /// The file as a whole cannot be used.
        BLOCKED
    }

    private final Reason reason;

    CannotCommit(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
