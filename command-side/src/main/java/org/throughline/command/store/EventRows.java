package org.throughline.command.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

/// Finds single events of the log: for receipts, and for the first answer to a duplicate.
public final class EventRows {

    private final EventReads reads;

    public EventRows(LogDatabase database) {
        this.reads = new EventReads(database);
    }

    public Optional<RecordedEvent> byEventId(EventId id) {
        return byEventIds(List.of(id)).stream().findFirst();
    }

    /// Those of the events that are in the log, in position order.
    public List<RecordedEvent> byEventIds(Collection<EventId> ids) {
        return recorded(reads.withIds(ids.stream().map(EventId::value).toList()));
    }

    /// The event that holds a natural key.
    ///
    /// @param dedupe the 32 bytes that stand for the key
    public Optional<RecordedEvent> byDedupe(byte[] dedupe) {
        return byDedupes(List.of(dedupe)).stream().findFirst();
    }

    /// Those of the keys' events that are in the log, in position order.
    public List<RecordedEvent> byDedupes(Collection<byte[]> dedupes) {
        return recorded(reads.withKeys(dedupes));
    }

    /// At most `limit` events of a stream from a sequence number on.
    public List<RecordedEvent> ofStream(StreamId stream, long fromSeq, int limit) {
        return recorded(reads.ofStream(stream.text(), fromSeq, limit));
    }

    private static List<RecordedEvent> recorded(List<StoredRow> rows) {
        return rows.stream().map(StoredRow::recorded).toList();
    }
}
