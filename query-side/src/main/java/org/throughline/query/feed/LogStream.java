package org.throughline.query.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.ReadAhead;
import org.throughline.schema.RecordedEvent;

/// The events after a position, read ahead in small lots. Used by one thread at a time.
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int LOT = 500;
    private static final long LOOK_AGAIN_NANOS = 100_000_000;

    private final ReadAhead lots;
    private final Deque<RecordedEvent> ahead = new ArrayDeque<>();
    private final Semaphore arrived = new Semaphore(0);
    private final AtomicLong grown = new AtomicLong();
    private final AutoCloseable hints;
    private volatile Runnable onAvailable = () -> {};
    private long last;
    private long headOf = -1;
    private long looked;
    private boolean more;

    LogStream(EventSource source, long after) {
        this.lots = new ReadAhead(source, Position.of(after), LOT);
        this.last = after;
        this.hints = source.onAppend(this::hinted);
    }

    private void hinted() {
        grown.incrementAndGet();
        arrived.release();
        onAvailable.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return readAhead() ? Optional.of(message(ahead.getFirst())) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (readAhead()) {
            return true;
        }
        // A hint that came before this call makes it return at once: reading again is cheap.
        boolean hint = timeout > 0 && arrived.tryAcquire(timeout, unit);
        arrived.drainPermits();
        return (hint || timeout > 0) && readAhead();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // waits for the next event, as the interface asks; interruption ends it
        }
        return message(ahead.removeFirst());
    }

    private boolean readAhead() {
        if (ahead.isEmpty() && mayHaveGrown()) {
            long hints = grown.get();
            List<RecordedEvent> lot = lots.next();
            looked = System.nanoTime();
            // what follows a full lot may have been read before the last hint came
            if (!more && lot.size() < LOT) {
                headOf = hints;
            }
            more = lot.size() == LOT;
            for (RecordedEvent row : lot) {
                if (row.position().value() != last + 1) {
                    throw new IllegalStateException(
                            "the log has a gap after position " + last + ": stop");
                }
                last = row.position().value();
                ahead.addLast(row);
            }
        }
        return !ahead.isEmpty();
    }

    /// At the head nothing is read again before a hint comes, or for a while: Axon asks several
    /// times for each event, and what another node wrote comes without a hint.
    private boolean mayHaveGrown() {
        return headOf != grown.get() || System.nanoTime() - looked >= LOOK_AGAIN_NANOS;
    }

    private static TrackedEventMessage<?> message(RecordedEvent row) {
        return new GenericTrackedEventMessage<>(
                LogFeed.token(row.position().value()),
                new GenericEventMessage<>(row.eventId().text(), row, Map.of(), row.ledgerTime()));
    }

    @Override
    public boolean setOnAvailableCallback(@Nullable Runnable callback) {
        onAvailable = callback == null ? () -> {} : callback;
        return true;
    }

    @Override
    public void close() {
        try {
            hints.close();
        } catch (Exception problem) {
            throw new IllegalStateException("a feed did not close", problem);
        }
    }
}
