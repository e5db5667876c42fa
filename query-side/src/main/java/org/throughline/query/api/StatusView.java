package org.throughline.query.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.query.accesslog.LookTable;
import org.throughline.query.feed.Lags;
import org.throughline.schema.EventSource;

/// `GET /api/v1/status`: how far the log and each projection have come, and which looks the ledger
/// does not have yet.
@RestController
final class StatusView {

    private final Lags lags;
    private final LookTable looks;
    private final EventSource log;
    private final Clock clock;
    private final String version;

    StatusView(Lags lags, LookTable looks, EventSource log, Clock clock, String version) {
        this.lags = lags;
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
    /// @param leftOut cases that it leaves out, because it could not take in an event of them
    record ProjectionJson(
            String name,
            long position,
            long lagEvents,
            long lagSeconds,
            boolean stopped,
            long leftOut) {

        static ProjectionJson of(Lags.Lag lag) {
            return new ProjectionJson(
                    lag.projection(),
                    lag.position(),
                    lag.events(),
                    lag.seconds(),
                    lag.stopped(),
                    lag.leftOut());
        }
    }

    @GetMapping("/api/v1/status")
    ResponseEntity<byte[]> read() {
        List<ProjectionJson> all = lags.all().stream().map(ProjectionJson::of).toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(Answers.json(new Answer(log.head().value(), all, waiting(), version)));
    }

    private LooksJson waiting() {
        LookTable.Waiting found = looks.waiting();
        Instant oldest = found.oldest();
        return new LooksJson(found.count(), oldest == null ? 0 : secondsSince(oldest));
    }

    private long secondsSince(Instant time) {
        return Math.max(0, Duration.between(time, Instant.now(clock)).toSeconds());
    }
}
