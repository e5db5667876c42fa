package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

class ReadAheadTest {

    private static final int LOT = 10;

    private final Growing log = new Growing();

    @Test
    void everyEventComesOnceInOrder() {
        for (int size : new int[] {0, 1, 9, 10, 11, 20, 95}) {
            log.size = size;
            ReadAhead reads = new ReadAhead(log, Position.START, LOT);
            List<Long> seen = new ArrayList<>();
            for (var lot = reads.next(); !lot.isEmpty(); lot = reads.next()) {
                lot.forEach(event -> seen.add(event.position().value()));
            }
            assertThat(seen).isEqualTo(LongStream.rangeClosed(1, size).boxed().toList());
        }
    }

    @Test
    void atTheHeadWhatIsAppendedIsFoundByTheNextCall() {
        ReadAhead reads = new ReadAhead(log, Position.of(7), LOT);
        log.size = 7;
        for (int round = 1; round <= 5; round++) {
            assertThat(reads.next()).isEmpty();
            log.size = 7L + 3L * round;
            assertThat(reads.next()).hasSize(3);
        }
        assertThat(log.reads).hasValue(10);
    }

    @Test
    void aReadThatFailsIsToldToWhoeverAsksForItAndTriedAgain() {
        log.size = 40;
        log.failing = 10;
        ReadAhead reads = new ReadAhead(log, Position.START, LOT);
        assertThat(reads.next()).hasSize(LOT);
        assertThatIllegalStateException().isThrownBy(reads::next).withMessage("away");
        log.failing = -1;
        assertThat(reads.next().getFirst().position()).isEqualTo(Position.of(11));
    }

    /// A log of so many events; it cannot be read after one position.
    private static final class Growing implements EventSource {

        private final AtomicInteger reads = new AtomicInteger();
        private volatile long size;
        private volatile long failing = -1;

        @Override
        public Position head() {
            return Position.of(size);
        }

        @Override
        public List<RecordedEvent> readAfter(Position after, int limit) {
            reads.incrementAndGet();
            if (after.value() == failing) {
                throw new IllegalStateException("away");
            }
            long to = Math.min(size, after.value() + limit);
            return LongStream.rangeClosed(after.value() + 1, to).mapToObj(Growing::event).toList();
        }

        private static RecordedEvent event(long position) {
            byte[] none = {};
            return new RecordedEvent(
                    Position.of(position),
                    new EventId(new UUID(0, position)),
                    StreamId.AGENCIES,
                    position - 1,
                    1,
                    Instant.EPOCH,
                    none,
                    none,
                    none);
        }

        @Override
        public List<RecordedEvent> readStream(StreamId stream, Position upTo) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<RecordedEvent> readAt(Collection<Position> positions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Position positionAt(Instant instant) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AutoCloseable onAppend(Runnable hint) {
            return () -> {};
        }
    }
}
