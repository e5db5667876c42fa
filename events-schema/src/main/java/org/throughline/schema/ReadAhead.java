package org.throughline.schema;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;

/// Reads a log in lots, in order, and the next lot while the caller works on this one. It is at
/// most one lot ahead, and only after a full one: at the head nothing is read before it is asked
/// for, so that a caller who was told of an event finds it. For one thread at a time.
public final class ReadAhead {

    private final EventSource source;
    private final int lot;
    private Position last;
    private @Nullable CompletableFuture<List<RecordedEvent>> next;

    public ReadAhead(EventSource source, Position after, int lot) {
        this.source = source;
        this.last = after;
        this.lot = lot;
    }

    /// The next events; none at the head, where it may be called again.
    public List<RecordedEvent> next() {
        List<RecordedEvent> events = next == null ? source.readAfter(last, lot) : arrived(next);
        next = null;
        if (!events.isEmpty()) {
            last = events.getLast().position();
        }
        if (events.size() == lot) {
            next = begun(last);
        }
        return events;
    }

    private CompletableFuture<List<RecordedEvent>> begun(Position after) {
        CompletableFuture<List<RecordedEvent>> read = new CompletableFuture<>();
        // a virtual thread would be parked for every few rows that the socket gives
        Thread.ofPlatform()
                .daemon()
                .name("read-ahead")
                .start(
                        () -> {
                            try {
                                read.complete(source.readAfter(after, lot));
                            } catch (RuntimeException | Error problem) {
                                read.completeExceptionally(problem);
                            }
                        });
        return read;
    }

    /// A lot that could not be read is asked for again by the next call.
    private List<RecordedEvent> arrived(CompletableFuture<List<RecordedEvent>> read) {
        try {
            return read.join();
        } catch (CompletionException failed) {
            next = null;
            throw failed.getCause() instanceof RuntimeException problem ? problem : failed;
        }
    }
}
