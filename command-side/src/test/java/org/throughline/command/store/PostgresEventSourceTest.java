package org.throughline.command.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.EventSourceContract;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.StreamId;

@Tag("server")
class PostgresEventSourceTest extends EventSourceContract {

    private static final String LISTENING = "query LIKE 'LISTEN%' AND pid <> pg_backend_pid()";
    private static final TestLog LOG = new TestLog();

    private final LogDatabase database = LOG.database();
    private final AppendSignal signal = AppendSignal.listening(LOG.dedicated());
    private final PostgresEventSource source = new PostgresEventSource(database, signal);
    private final PostgresEventStorageEngine elsewhere = LOG.engine().build();

    @BeforeEach
    void empty() {
        LOG.empty();
    }

    @AfterEach
    void stopListening() {
        signal.close();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Override
    protected EventSource source() {
        return source;
    }

    @Override
    protected void append(StreamId stream, int count) {
        int there = source.readStream(stream, source.head()).size();
        elsewhere.appendEvents(events(stream.text(), there, count));
    }

    @Test
    void mapsAnInstantWhereEventsBringTheirTimes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int count = 1 + random.nextInt(60);
        PostgresEventStorageEngine engine = LOG.engine().times(EventMessage::getTimestamp).build();
        for (int i = 0; i < count; i++) {
            engine.appendEvents(event(TestEvents.newStream(), 0, "p"));
        }
        List<RecordedEvent> all = source.readAfter(Position.START, count);
        for (RecordedEvent event : all) {
            for (long micros : new long[] {-1, 0, 1, random.nextInt(3000)}) {
                Instant asked = event.ledgerTime().plus(micros, ChronoUnit.MICROS);
                for (Instant instant : List.of(asked, asked.plusNanos(999))) {
                    assertThat(source.positionAt(instant).value())
                            .as("seed %d", seed)
                            .isEqualTo(countUpTo(all, asked));
                }
            }
        }
    }

    private static long countUpTo(List<RecordedEvent> all, Instant instant) {
        return all.stream().filter(event -> !event.ledgerTime().isAfter(instant)).count();
    }

    @Test
    void hintsAtAppendsOfThisProcessWithoutListening() throws Exception {
        AppendSignal own = AppendSignal.local();
        Semaphore hints = new Semaphore(0);
        AutoCloseable subscription =
                new PostgresEventSource(database, own).onAppend(hints::release);
        PostgresEventStorageEngine engine =
                PostgresEventStorageEngine.over(database, new TextRowCodec(), own).build();
        engine.appendEvents(event(TestEvents.newStream(), 0, "p"));
        assertThat(hints.tryAcquire(10, SECONDS)).isTrue();
        subscription.close();
        own.close();
    }

    @Test
    void hintsAtAppendsOfOthersAndListensAgainAfterALostConnection() throws Exception {
        Semaphore hints = new Semaphore(0);
        AutoCloseable subscription = source.onAppend(hints::release);
        LOG.await("SELECT count(*) FROM pg_stat_activity WHERE " + LISTENING);
        assertHintedByAppend(hints);
        endListeners();
        assertThat(hints.tryAcquire(20, SECONDS)).as("hint after the new connect").isTrue();
        assertHintedByAppend(hints);
        subscription.close();
    }

    @Test
    void readerThatFailsOnAHintDoesNotSilenceTheOthers() throws Exception {
        AppendSignal own = AppendSignal.local();
        Semaphore hints = new Semaphore(0);
        own.onAppend(
                () -> {
                    throw new IllegalStateException();
                });
        own.onAppend(hints::release);
        own.appended();
        assertThat(hints.tryAcquire(10, SECONDS)).isTrue();
        own.appended();
        assertThat(hints.tryAcquire(10, SECONDS)).isTrue();
        own.close();
    }

    /// Appends by an engine that does not know this source's signal, after all earlier hints.
    private void assertHintedByAppend(Semaphore hints) throws InterruptedException {
        boolean quiet = false;
        for (int i = 0; i < 50 && !quiet; i++) {
            quiet = !hints.tryAcquire(300, MILLISECONDS);
        }
        assertThat(quiet).isTrue();
        elsewhere.appendEvents(event(TestEvents.newStream(), 0, "p"));
        assertThat(hints.tryAcquire(10, SECONDS)).isTrue();
    }

    private static void endListeners() throws SQLException {
        try (Connection connection = LOG.asApp();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
                            + " WHERE "
                            + LISTENING);
        }
    }
}
