package org.throughline.schema;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.throughline.ledger.Position;
import org.throughline.schema.cases.StreamId;

/// Reads the log in position order. Positions are dense: after position n comes n + 1, and an event
/// that has been read never changes and never gains a neighbour before it.
public interface EventSource {

    /// The position of the last event, or [Position#START] in an empty log.
    Position head();

    /// Whether the log has come so far. A copy that is behind waits for it a little.
    ///
    /// @throws LogBehind if it has, and this copy has not
    default boolean holds(Position position) {
        return position.value() <= head().value();
    }

    /// At most `limit` events after a position, in order; empty at the head.
    List<RecordedEvent> readAfter(Position after, int limit);

    /// The events of one stream with positions up to and including `upTo`, in order.
    List<RecordedEvent> readStream(StreamId stream, Position upTo);

    /// The events at these positions, in position order; positions beyond the head are left out.
    List<RecordedEvent> readAt(Collection<Position> positions);

    /// The last position whose ledger time is at or before an instant, or [Position#START].
    Position positionAt(Instant instant);

    /// Calls back soon after events were appended. A hint only: calls may be merged, late or
    /// missing, so a reader polls as well. Closing ends the calls.
    AutoCloseable onAppend(Runnable hint);
}
