package org.throughline.schema.access;

import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.time.When;

/// As of when, and through whose eyes, the record was asked for. What was not asked is absent.
///
/// @param known the last instant at which something known still counts
/// @param by whose knowledge
/// @param ledger the position of the log, if one was named
/// @param ledgerTime the instant that stood for a position
/// @param from the first instant of the period
/// @param to the first instant after it
public record AsOf(
        @Nullable When known,
        @Nullable AskedKnower by,
        @Nullable Position ledger,
        @Nullable When ledgerTime,
        @Nullable When from,
        @Nullable When to,
        @Nullable Hindsight hindsight) {

    /// Everything, now.
    public static final AsOf NOW = new AsOf(null, null, null, null, null, null, null);
}
