package org.throughline.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

class LogStreamTest {

    private final InMemoryEventSource log = new InMemoryEventSource();
    private final StreamId stream = StreamId.of(new CaseId(UUID.randomUUID()));
    private final AtomicInteger reads = new AtomicInteger();

    private void append(int events) {
        for (int event = 0; event < events; event++) {
            log.append(
                    stream,
                    new EventId(UUID.randomUUID()),
                    7,
                    new byte[32],
                    new byte[1],
                    new byte[0]);
        }
    }

    private static int taken(LogStream events) throws InterruptedException {
        int taken = 0;
        while (events.hasNextAvailable(0, TimeUnit.SECONDS)) {
            assertThat(events.nextAvailable().trackingToken().position()).isPresent();
            taken++;
        }
        return taken;
    }

    @Test
    void atTheHeadTheLogIsReadOnceForEachHint() throws Exception {
        append(3);
        try (LogStream events = new LogStream(new Counted(false), 0)) {
            assertThat(taken(events)).isEqualTo(3);
            assertThat(events.peek()).isEmpty();
            assertThat(reads).hasValue(1);
            append(2);
            assertThat(taken(events)).isEqualTo(2);
            assertThat(events.peek()).isEmpty();
            assertThat(reads).hasValue(2);
        }
    }

    @Test
    void whatComesBehindALotThatWasReadAheadIsFoundWithoutAnotherHint() throws Exception {
        append(500);
        try (LogStream events = new LogStream(new Counted(false), 0)) {
            assertThat(events.peek()).isPresent();
            while (reads.get() < 2) {
                Thread.onSpinWait();
            }
            append(1);
            // what was read ahead ends before it; whoever asks again has it
            assertThat(taken(events) + taken(events)).isEqualTo(501);
        }
    }

    @Test
    void whatNobodyHintedAtIsFoundAfterAWhile() throws Exception {
        try (LogStream events = new LogStream(new Counted(true), 0)) {
            assertThat(events.peek()).isEmpty();
            append(1);
            assertThat(events.nextAvailable().getIdentifier()).isNotNull();
        }
    }

    /// The log, with its reads counted.
    private final class Counted implements EventSource {

        private final boolean silent;

        Counted(boolean silent) {
            this.silent = silent;
        }

        @Override
        public Position head() {
            return log.head();
        }

        @Override
        public List<RecordedEvent> readAfter(Position after, int limit) {
            List<RecordedEvent> rows = log.readAfter(after, limit);
            reads.incrementAndGet();
            return rows;
        }

        @Override
        public List<RecordedEvent> readStream(StreamId of, Position upTo) {
            return log.readStream(of, upTo);
        }

        @Override
        public List<RecordedEvent> readAt(Collection<Position> positions) {
            return log.readAt(positions);
        }

        @Override
        public Position positionAt(Instant instant) {
            return log.positionAt(instant);
        }

        @Override
        public AutoCloseable onAppend(Runnable hint) {
            return silent ? () -> {} : log.onAppend(hint);
        }
    }
}
