package org.throughline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;

/// What every [EventSource] does.
public abstract class EventSourceContract {

    /// For those who keep it.
    protected EventSourceContract() {}

    /// An empty log at the beginning of each test.
    protected abstract EventSource source();

    /// Appends events to a stream, behind those it has.
    protected abstract void append(StreamId stream, int count);

    /// A stream that nobody has appended to.
    protected static StreamId newStream() {
        return StreamId.of(new CaseId(UUID.randomUUID()));
    }

    @Test
    void emptyLogEndsBeforeItsFirstEvent() {
        assertThat(source().head()).isEqualTo(Position.START);
        assertThat(source().readAfter(Position.START, 10)).isEmpty();
        assertThat(source().readAt(List.of(Position.of(1)))).isEmpty();
        assertThat(source().positionAt(Instant.MAX)).isEqualTo(Position.START);
    }

    @Test
    void holdsWhatItHasAndNothingBeyond() {
        append(newStream(), 2);
        assertThat(source().holds(Position.START)).isTrue();
        assertThat(source().holds(Position.of(2))).isTrue();
        assertThat(source().holds(Position.of(3))).isFalse();
    }

    @Test
    void readsPageByPageFromAnyPosition() {
        append(newStream(), 25);
        assertThat(source().head()).isEqualTo(Position.of(25));
        assertThat(positions(source().readAfter(Position.of(3), 4)))
                .containsExactly(4L, 5L, 6L, 7L);
        assertThat(positions(source().readAfter(Position.of(23), 4))).containsExactly(24L, 25L);
        assertThat(source().readAfter(Position.of(25), 4)).isEmpty();
    }

    @Test
    void readsOneStreamUpToAPosition() {
        StreamId stream = newStream();
        append(stream, 2);
        append(StreamId.AGENCIES, 2);
        append(stream, 2);
        assertThat(positions(source().readStream(stream, source().head())))
                .containsExactly(1L, 2L, 5L, 6L);
        assertThat(source().readStream(stream, source().head()))
                .extracting(RecordedEvent::seq)
                .containsExactly(0L, 1L, 2L, 3L);
        assertThat(positions(source().readStream(stream, Position.of(5))))
                .containsExactly(1L, 2L, 5L);
        assertThat(source().readStream(stream, Position.START)).isEmpty();
        assertThat(positions(source().readStream(StreamId.AGENCIES, Position.of(6))))
                .containsExactly(3L, 4L);
    }

    @Test
    void readsSinglePositionsInOrderWhateverTheAskersOrder() {
        append(newStream(), 9);
        List<Position> asked = List.of(Position.of(7), Position.of(2), Position.of(99));
        assertThat(positions(source().readAt(asked))).containsExactly(2L, 7L);
    }

    @Test
    void mapsAnInstantToTheLastPositionAtOrBeforeIt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int count = 1 + random.nextInt(60);
        for (int event = 0; event < count; event++) {
            append(newStream(), 1);
        }
        List<RecordedEvent> all = source().readAfter(Position.START, count);
        for (RecordedEvent event : all) {
            for (long micros : new long[] {-1, 0, 1, random.nextInt(3000)}) {
                Instant asked = event.ledgerTime().plus(micros, ChronoUnit.MICROS);
                for (Instant instant : List.of(asked, asked.plusNanos(999))) {
                    assertThat(source().positionAt(instant).value())
                            .as("seed %d", seed)
                            .isEqualTo(countUpTo(all, asked));
                }
            }
        }
    }

    @Test
    void anyInstantThatJavaKnowsHasAPosition() {
        append(newStream(), 3);
        assertThat(source().positionAt(Instant.MIN)).isEqualTo(Position.START);
        assertThat(source().positionAt(Instant.MAX)).isEqualTo(Position.of(3));
    }

    @Test
    void hintsSoonAfterAnAppendUntilClosed() throws Exception {
        Semaphore hints = new Semaphore(0);
        AutoCloseable subscription = source().onAppend(hints::release);
        append(newStream(), 1);
        assertThat(hints.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        subscription.close();
    }

    private static long countUpTo(List<RecordedEvent> all, Instant instant) {
        return all.stream().filter(event -> !event.ledgerTime().isAfter(instant)).count();
    }

    /// The positions of events, in their order.
    protected static List<Long> positions(List<RecordedEvent> events) {
        return events.stream().map(event -> event.position().value()).toList();
    }
}
