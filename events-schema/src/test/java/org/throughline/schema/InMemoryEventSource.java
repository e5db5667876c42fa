package org.throughline.schema;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.throughline.ledger.Position;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

/// A log in memory, for tests of whoever reads one. Its ledger time starts in 2026 and moves one
/// second with each event.
public final class InMemoryEventSource implements EventSource {

    public static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<Runnable> hints = new CopyOnWriteArrayList<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile Instant first = FIRST;

    /// An empty log.
    public InMemoryEventSource() {}

    /// The next event comes in at a time of its own, those after it follow.
    ///
    /// @param time not before the last event
    public void startAt(Instant time) {
        lock.writeLock().lock();
        try {
            first = time.minusSeconds(events.size());
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Appends one event and hints at it.
    public RecordedEvent append(
            StreamId stream,
            EventId eventId,
            int typeId,
            byte[] dedupe,
            byte[] publicPart,
            byte[] sealedPart) {
        RecordedEvent event;
        lock.writeLock().lock();
        try {
            long seq = events.stream().filter(each -> each.stream().equals(stream)).count();
            event =
                    new RecordedEvent(
                            Position.of(events.size() + 1L),
                            eventId,
                            stream,
                            seq,
                            typeId,
                            first.plus(Duration.ofSeconds(events.size())),
                            dedupe,
                            publicPart,
                            sealedPart);
            events.add(event);
        } finally {
            lock.writeLock().unlock();
        }
        hints.forEach(Runnable::run);
        return event;
    }

    private List<RecordedEvent> all() {
        lock.readLock().lock();
        try {
            return List.copyOf(events);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Position head() {
        return Position.of(all().size());
    }

    @Override
    public List<RecordedEvent> readAfter(Position after, int limit) {
        return all().stream().skip(after.value()).limit(limit).toList();
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, Position upTo) {
        return all().stream()
                .limit(upTo.value())
                .filter(event -> event.stream().equals(stream))
                .toList();
    }

    @Override
    public List<RecordedEvent> readAt(Collection<Position> positions) {
        List<RecordedEvent> all = all();
        return positions.stream()
                .distinct()
                .filter(each -> each.value() > 0 && each.value() <= all.size())
                .map(each -> all.get(Math.toIntExact(each.value()) - 1))
                .sorted(Comparator.comparing(RecordedEvent::position))
                .toList();
    }

    @Override
    public Position positionAt(Instant instant) {
        return Position.of(
                all().stream().filter(each -> !each.ledgerTime().isAfter(instant)).count());
    }

    @Override
    public AutoCloseable onAppend(Runnable hint) {
        hints.add(hint);
        return () -> hints.remove(hint);
    }
}
