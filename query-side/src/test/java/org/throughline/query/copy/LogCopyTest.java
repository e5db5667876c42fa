package org.throughline.query.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ledger.Position;
import org.throughline.query.TestReads;
import org.throughline.schema.EventSource;
import org.throughline.schema.EventSourceContract;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.LogBehind;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

@Tag("server")
class LogCopyTest extends EventSourceContract {

    private final TestReads reads = new TestReads();
    private final InMemoryEventSource log = new InMemoryEventSource();
    private final LogCopy copy = new LogCopy(reads.source, after -> log.readAfter(after, 1));

    @AfterEach
    void close() {
        reads.close();
    }

    @Override
    protected EventSource source() {
        return copy;
    }

    @Override
    protected void append(StreamId stream, int count) {
        copy.add(recorded(stream, count));
    }

    private List<RecordedEvent> recorded(StreamId stream, int count) {
        Position before = log.head();
        for (int event = 0; event < count; event++) {
            byte[] dedupe = new byte[32];
            dedupe[0] = (byte) event;
            log.append(
                    stream,
                    new EventId(UUID.randomUUID()),
                    7,
                    dedupe,
                    new byte[] {1, 2},
                    new byte[] {3});
        }
        return log.readAfter(before, count);
    }

    @Test
    void holdsEveryPartOfAnEvent() {
        append(newStream(), 3);
        assertThat(copy.readAfter(Position.START, 3))
                .usingRecursiveComparison()
                .isEqualTo(log.readAfter(Position.START, 3));
    }

    @Test
    void aPositionThatIsOnlyInTheLogItselfIsWaitedForAndThenItIsSaidThatTheCopyIsBehind()
            throws Exception {
        List<RecordedEvent> events = recorded(newStream(), 2);
        copy.add(events.subList(0, 1));
        assertThatThrownBy(() -> copy.holds(Position.of(2))).isInstanceOf(LogBehind.class);
        Thread late =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    LockSupport.parkNanos(200_000_000);
                                    copy.add(events);
                                });
        assertThat(copy.holds(Position.of(2))).isTrue();
        late.join();
        assertThat(copy.holds(Position.of(3))).isFalse();
    }

    @Test
    void whoIsSecondToAddIsToldOfTheEventsToo() throws Exception {
        List<RecordedEvent> events = recorded(newStream(), 2);
        LogCopy second = new LogCopy(reads.source, after -> log.readAfter(after, 1));
        AtomicInteger hints = new AtomicInteger();
        try (AutoCloseable _ = second.onAppend(hints::incrementAndGet)) {
            copy.add(events);
            assertThat(second.holds(Position.of(2))).isTrue();
            second.add(events);
        }
        assertThat(hints).hasValue(1);
        assertThat(positions(second.readAfter(Position.START, 9))).containsExactly(1L, 2L);
    }

    @Test
    void whatComesAgainIsPassedOver() {
        List<RecordedEvent> events = recorded(newStream(), 5);
        copy.add(events.subList(0, 3));
        copy.add(events.subList(1, 5));
        copy.add(events);
        assertThat(positions(copy.readAfter(Position.START, 9)))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aGapAnotherOrderOrAnotherEventIsRefusedWhole() {
        List<RecordedEvent> events = recorded(newStream(), 5);
        copy.add(events.subList(0, 2));
        assertThatThrownBy(() -> copy.add(events.subList(3, 5))).isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> copy.add(List.of(events.get(2), events.get(4))))
                .isInstanceOf(OutOfOrder.class);
        assertThatThrownBy(() -> copy.add(List.of(events.get(3), events.get(2))))
                .isInstanceOf(OutOfOrder.class);
        InMemoryEventSource other = new InMemoryEventSource();
        RecordedEvent stranger =
                other.append(
                        newStream(),
                        new EventId(UUID.randomUUID()),
                        7,
                        new byte[32],
                        new byte[1],
                        new byte[0]);
        assertThatThrownBy(() -> copy.add(List.of(stranger))).isInstanceOf(OutOfOrder.class);
        assertThat(copy.head()).isEqualTo(Position.of(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log_copy SET type_id = 8",
                "DELETE FROM log_copy",
                "TRUNCATE log_copy"
            })
    void whatIsThereIsNeverChanged(String statement) {
        append(newStream(), 1);
        assertThatThrownBy(() -> reads.database.sql(statement).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> JdbcClient.create(reads.tables.asOwner()).sql(statement).update())
                .isInstanceOf(DataAccessException.class);
        assertThat(copy.readAfter(Position.START, 1).getFirst().typeId()).isEqualTo(7);
    }
}
