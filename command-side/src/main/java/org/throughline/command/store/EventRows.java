package org.throughline.command.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.throughline.command.asking.SharedQuestions;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.sealing.Dedupe;

/// Finds single events of the log: for receipts, and for the first answer to a duplicate. Each
/// submission asks whether its natural key is taken, so those that come at once ask together.
public final class EventRows {

    private static final int MOST_KEYS = 1_000;

    private final EventReads reads;
    private final SharedQuestions<Dedupe, RecordedEvent> keys;

    public EventRows(LogDatabase database) {
        this.reads = new EventReads(database);
        this.keys =
                new SharedQuestions<>("natural-keys", MOST_KEYS, LogDatabase.PATIENCE, this::held);
    }

    public Optional<RecordedEvent> byEventId(EventId id) {
        return byEventIds(List.of(id)).stream().findFirst();
    }

    /// Those of the events that are in the log, in position order.
    public List<RecordedEvent> byEventIds(Collection<EventId> ids) {
        return recorded(reads.withIds(ids.stream().map(EventId::value).toList()));
    }

    /// The event that holds a natural key.
    public Optional<RecordedEvent> byDedupe(Dedupe key) {
        return byDedupes(Set.of(key)).stream().findFirst();
    }

    /// Those of the keys' events that are in the log, in position order.
    ///
    /// @throws StoreUnavailable if the same may succeed later
    public List<RecordedEvent> byDedupes(Set<Dedupe> asked) {
        try {
            return keys.of(asked).values().stream()
                    .sorted(Comparator.comparing(RecordedEvent::position))
                    .toList();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the log", null);
        } catch (TimeoutException _) {
            throw new StoreUnavailable("the log does not answer in time", null);
        }
    }

    private Map<Dedupe, RecordedEvent> held(Set<Dedupe> asked) {
        Map<Dedupe, RecordedEvent> held = new HashMap<>();
        recorded(reads.withKeys(asked.stream().map(Dedupe::bytes).toList()))
                .forEach(row -> held.put(new Dedupe(row.dedupe()), row));
        return held;
    }

    /// At most `limit` events of a stream from a sequence number on.
    public List<RecordedEvent> ofStream(StreamId stream, long fromSeq, int limit) {
        return recorded(reads.ofStream(stream.text(), fromSeq, limit));
    }

    private static List<RecordedEvent> recorded(List<StoredRow> rows) {
        return rows.stream().map(StoredRow::recorded).toList();
    }
}
