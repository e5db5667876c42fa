package org.throughline.query.rebuild;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How far a rebuild has come.
///
/// @param head of the log
/// @param comparison once it was made
/// @param fault the kind of what went wrong
public record Progress(
        String projection,
        Phase phase,
        long position,
        long head,
        Duration took,
        @Nullable Comparison comparison,
        @Nullable String fault) {

    public boolean running() {
        return phase != Phase.DONE && phase != Phase.FAILED;
    }

    /// What a rebuild is doing.
    public enum Phase {
        FILLING,
        COMPARING,
        SWAPPING,
        DONE,
        FAILED
    }

    /// The old tables and the new ones at one position.
    ///
    /// @param same whether all their rows are the same
    public record Comparison(long position, long rowsBefore, long rows, boolean same) {}
}
