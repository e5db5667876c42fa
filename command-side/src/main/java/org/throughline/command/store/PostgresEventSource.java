package org.throughline.command.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;

/// Reads the log in position order from the table that the engine appends to.
public final class PostgresEventSource implements EventSource {

    private final EventReads reads;
    private final AppendSignal signal;

    public PostgresEventSource(LogDatabase database, AppendSignal signal) {
        this.reads = new EventReads(database);
        this.signal = signal;
    }

    @Override
    public Position head() {
        return Position.of(reads.head());
    }

    @Override
    public List<RecordedEvent> readAfter(Position after, int limit) {
        return recorded(reads.after(after.value(), limit));
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, Position upTo) {
        return recorded(reads.ofStreamUpTo(stream.text(), upTo.value()));
    }

    @Override
    public List<RecordedEvent> readAt(Collection<Position> positions) {
        return recorded(reads.at(positions.stream().map(Position::value).toList()));
    }

    @Override
    public Position positionAt(Instant instant) {
        return Position.of(reads.positionAt(instant));
    }

    @Override
    public AutoCloseable onAppend(Runnable hint) {
        return signal.onAppend(hint);
    }

    private static List<RecordedEvent> recorded(List<StoredRow> rows) {
        return rows.stream().map(StoredRow::recorded).toList();
    }
}
