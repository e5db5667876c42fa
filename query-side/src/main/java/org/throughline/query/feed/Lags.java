package org.throughline.query.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;

/// How far each projection is behind the log.
public final class Lags {

    private final Projections projections;
    private final EventSource log;
    private final Clock clock;

    public Lags(Projections projections, EventSource log, Clock clock) {
        this.projections = projections;
        this.log = log;
        this.clock = clock;
    }

    /// The names of the projections.
    public List<String> names() {
        return projections.names();
    }

    /// One of each projection, as of now.
    public List<Lag> all() {
        Map<String, Long> positions = projections.positions();
        Map<String, Long> stopped = projections.stopped();
        Map<String, Long> leftOut = projections.leftOutCounts();
        long head = log.head().value();
        List<Lag> all = new ArrayList<>();
        positions.forEach(
                (name, position) ->
                        all.add(
                                new Lag(
                                        name,
                                        position,
                                        Math.max(0, head - position),
                                        seconds(position),
                                        stopped.containsKey(name),
                                        leftOut.getOrDefault(name, 0L))));
        return all;
    }

    private long seconds(long position) {
        return log.readAfter(Position.of(position), 1).stream()
                .map(RecordedEvent::ledgerTime)
                .map(time -> Duration.between(time, Instant.now(clock)).toSeconds())
                .findFirst()
                .map(seconds -> Math.max(0, seconds))
                .orElse(0L);
    }

    /// One projection behind the log.
    ///
    /// @param events of the log that it has not taken in
    /// @param seconds how long ago the first of them came to the log
    /// @param stopped whether an event could not be taken in at the last try
    /// @param leftOut cases that it leaves out, because it could not take in an event of them
    public record Lag(
            String projection,
            long position,
            long events,
            long seconds,
            boolean stopped,
            long leftOut) {}
}
