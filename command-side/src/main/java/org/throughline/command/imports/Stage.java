package org.throughline.command.imports;

/// How far an import has come.
public enum Stage {
    CHECKING,
    READY,
    COMMITTING,
    COMMITTED,
    /// The check could not be ended; nothing is kept.
    FAILED,
    /// The file and its key are gone, uncommitted.
    EXPIRED;

    /// Whether its file and key are still there.
    boolean waits() {
        return this == CHECKING || this == READY || this == COMMITTING;
    }
}
