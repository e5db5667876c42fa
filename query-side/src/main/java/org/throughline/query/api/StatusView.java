package org.throughline.query.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.ledger.Position;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.feed.Projections;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;

/// `GET /api/v1/status`: how far the log and each projection have come, and which looks the ledger
/// does not have yet.
@RestController
final class StatusView {

    private final Projections projections;
    private final LookTable looks;
    private final EventSource log;
    private final Clock clock;
    private final String version;

    StatusView(
            Projections projections,
            LookTable looks,
            EventSource log,
            Clock clock,
            String version) {
        this.projections = projections;
        this.looks = looks;
        this.log = log;
        this.clock = clock;
        this.version = version;
    }

    record Answer(long head, List<ProjectionJson> projections, LooksJson looks, String version) {}

    /// @param oldestSeconds how long ago the first that waits was; 0 if none does
    record LooksJson(long waiting, long oldestSeconds) {}

    /// @param lagSeconds how long ago the first event it has not taken in came to the log
    /// @param stopped whether an event could not be taken in at the last try
    record ProjectionJson(
            String name, long position, long lagEvents, long lagSeconds, boolean stopped) {}

    @GetMapping("/api/v1/status")
    ResponseEntity<byte[]> read() {
        Map<String, Long> positions = projections.positions();
        Map<String, Long> stopped = projections.stopped();
        long head = log.head().value();
        List<ProjectionJson> all = new ArrayList<>();
        positions.forEach(
                (name, position) ->
                        all.add(
                                new ProjectionJson(
                                        name,
                                        position,
                                        Math.max(0, head - position),
                                        lag(position),
                                        stopped.containsKey(name))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Answers.json(new Answer(head, all, waiting(), version)));
    }

    private LooksJson waiting() {
        LookTable.Waiting found = looks.waiting();
        Instant oldest = found.oldest();
        return new LooksJson(found.count(), oldest == null ? 0 : secondsSince(oldest));
    }

    private long secondsSince(Instant time) {
        return Math.max(0, Duration.between(time, Instant.now(clock)).toSeconds());
    }

    private long lag(long position) {
        return log.readAfter(Position.of(position), 1).stream()
                .map(RecordedEvent::ledgerTime)
                .map(this::secondsSince)
                .findFirst()
                .orElse(0L);
    }
}
