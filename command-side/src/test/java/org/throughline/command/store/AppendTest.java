package org.throughline.command.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.events;
import static org.throughline.command.store.TestEvents.newStream;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("server")
class AppendTest {

    private static final String ROW =
            "INSERT INTO event SELECT %s, gen_random_uuid(), 'agencies', %s, 1, %s,"
                    + " sha256(gen_random_uuid()::text::bytea), '\\x7b7d', ''";

    /// So few go in by a call of the function, so many by COPY.
    private static final int COPIED = 120;

    private static final TestLog LOG = new TestLog();

    @BeforeEach
    void empty() {
        LOG.empty();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void eightWritersOfTwoNodesLeaveNoGapAndNoEqualTime() throws Exception {
        PostgresEventStorageEngine here = LOG.engine().build();
        PostgresEventStorageEngine there = LOG.engine().build();
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                PostgresEventStorageEngine node = i % 2 == 0 ? here : there;
                writers.add(threads.submit(() -> appendStreamInSteps(node)));
            }
        }
        for (Future<?> writer : writers) {
            writer.get(60, SECONDS);
        }
        List<StoredRow> rows = new EventReads(LOG.database()).after(0, 1000);
        assertThat(rows).hasSize(8 * 60);
        assertThat(rows.getLast().position()).isEqualTo(8 * 60);
        assertThat(rows)
                .extracting(StoredRow::ledgerTime)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(time -> time.equals(time.truncatedTo(ChronoUnit.MICROS)));
    }

    private static void appendStreamInSteps(PostgresEventStorageEngine node) {
        String stream = newStream();
        for (int seq = 0; seq < 60; seq += 3) {
            node.appendEvents(events(stream, seq, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, COPIED})
    void ledgerTimeIsTheServersClock(int count) {
        Instant before = clock();
        LOG.engine().build().appendEvents(events(newStream(), 0, count));
        Instant after = clock().plus(count, ChronoUnit.MICROS);
        assertThat(new EventReads(LOG.database()).after(0, COPIED))
                .hasSize(count)
                .extracting(StoredRow::ledgerTime)
                .allMatch(time -> !time.isBefore(before) && !time.isAfter(after))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void twoNodesCannotTakeTheSamePlaceInAStream() {
        String stream = newStream();
        PostgresEventStorageEngine here = LOG.engine().build();
        PostgresEventStorageEngine there = LOG.engine().build();
        here.appendEvents(events(stream, 0, 2));
        assertThatThrownBy(() -> there.appendEvents(event(stream, 0, "p")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> there.appendEvents(event(stream, 1, "p")))
                .isInstanceOf(ConcurrencyException.class);
        there.appendEvents(event(stream, 2, "p"));
        assertThat(here.readEvents(stream).asStream()).hasSize(3);
        assertThat(here.lastSequenceNumberFor(stream)).contains(2L);
        assertThat(here.lastSequenceNumberFor(newStream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, COPIED})
    void refusedAppendLeavesNoGap(int count) {
        String stream = newStream();
        PostgresEventStorageEngine engine = LOG.engine().build();
        engine.appendEvents(events(stream, 0, count));
        assertThatThrownBy(() -> engine.appendEvents(events(stream, 0, count)));
        assertThatThrownBy(() -> engine.appendEvents(events(stream, count - 1, count)));
        engine.appendEvents(events(stream, count, count));
        assertThat(LOG.number("SELECT max(position) FROM event")).isEqualTo(2L * count);
        assertThat(LOG.number("SELECT count(*) FROM event")).isEqualTo(2L * count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, COPIED})
    void appendsStopWhileTheLastEventLiesInTheFuture(int count) {
        insertRow("1", "0", "clock_timestamp() + interval '1 hour'");
        PostgresEventStorageEngine engine = LOG.engine().build();
        assertThatThrownBy(() -> engine.appendEvents(events(newStream(), 0, count)))
                .isInstanceOfSatisfying(
                        ClockBehindLog.class,
                        stop ->
                                assertThat(stop.behind())
                                        .isGreaterThan(Duration.ofMinutes(59))
                                        .isLessThanOrEqualTo(Duration.ofHours(1)));
        assertThat(LOG.number("SELECT count(*) FROM event")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, COPIED})
    void timesGoOnByOneMicrosecondWhileTheClockIsALittleBehind(int count) {
        insertRow("1", "0", "clock_timestamp() + interval '1500 milliseconds'");
        PostgresEventStorageEngine engine = LOG.engine().build();
        engine.appendEvents(events(newStream(), 0, count));
        List<StoredRow> rows = new EventReads(LOG.database()).after(0, COPIED + 1);
        Instant first = rows.getFirst().ledgerTime();
        assertThat(rows)
                .extracting(StoredRow::ledgerTime)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, count)
                                .mapToObj(later -> first.plus(later, ChronoUnit.MICROS))
                                .toList());
    }

    @Test
    void gapIsCorruption() {
        insertRow("1", "0", "clock_timestamp()");
        insertRow("3", "1", "clock_timestamp()");
        EventReads reads = new EventReads(LOG.database());
        assertThatThrownBy(() -> reads.after(0, 10)).isInstanceOf(LogCorrupted.class);
        assertThatThrownBy(() -> reads.after(1, 10)).isInstanceOf(LogCorrupted.class);
    }

    @Test
    void timeThatStepsBackIsCorruption() {
        insertRow("1", "0", "clock_timestamp()");
        insertRow("2", "1", "clock_timestamp() - interval '1 minute'");
        assertThatThrownBy(() -> new EventReads(LOG.database()).after(0, 10))
                .isInstanceOf(LogCorrupted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, COPIED})
    void writerWithoutTheLockIsFoundOut(int count) throws Exception {
        try (Connection intruder = LOG.asApp();
                Statement statement = intruder.createStatement();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            intruder.setAutoCommit(false);
            statement.execute(ROW.formatted("1", "0", "clock_timestamp()"));
            PostgresEventStorageEngine engine = LOG.engine().build();
            Future<?> append =
                    threads.submit(() -> engine.appendEvents(events(newStream(), 0, count)));
            LOG.await("SELECT count(*) FROM pg_locks WHERE NOT granted");
            intruder.commit();
            assertThatThrownBy(() -> append.get(30, SECONDS))
                    .hasCauseInstanceOf(LogCorrupted.class);
        }
    }

    @Test
    void whoStallsBehindTheLockLosesTheTurn() throws SQLException {
        try (Connection writer = LOG.asApp();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("SELECT append_turn()");
            assertThat(timeout(statement)).isEqualTo("10s");
            writer.commit();
            assertThat(timeout(statement)).isEqualTo("0");
        }
    }

    private static String timeout(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SHOW transaction_timeout")) {
            result.next();
            return result.getString(1);
        }
    }

    private static void insertRow(String position, String seq, String time) {
        try (Connection connection = LOG.asApp();
                Statement statement = connection.createStatement()) {
            statement.execute(ROW.formatted(position, seq, time));
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    private static Instant clock() {
        long micros =
                LOG.number("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint");
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
