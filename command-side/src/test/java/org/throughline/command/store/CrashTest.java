package org.throughline.command.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.events;
import static org.throughline.command.store.TestEvents.newStream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.command.store.FailingConnections.Fault;

/// Each write × {not persisted, persisted anyway}; 120 rows are copied in.
@Tag("server")
class CrashTest {

    private static final TestLog LOG = new TestLog();

    private final FailingConnections connections = new FailingConnections(LOG);
    private final PostgresEventStorageEngine engine =
            LOG.engine(new LogDatabase(connections.pool(), TestLog.CONNECTIONS)).build();

    @BeforeEach
    void empty() {
        LOG.empty();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 120})
    void retryAfterACrashBeforeTheCommitIsAppended(int count) {
        List<DomainEventMessage<String>> events = events(newStream(), 0, count);
        connections.failNextCommit(Fault.BEFORE_COMMIT);
        assertThatThrownBy(() -> engine.appendEvents(events))
                .isInstanceOf(AppendOutcomeUnknown.class);
        assertThat(LOG.number("SELECT count(*) FROM event")).isZero();
        engine.appendEvents(events);
        assertDense(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 120})
    void retryAfterACrashBehindTheCommitFindsItsEvents(int count) {
        List<DomainEventMessage<String>> events = events(newStream(), 0, count);
        connections.failNextCommit(Fault.AFTER_COMMIT);
        assertThatThrownBy(() -> engine.appendEvents(events))
                .isInstanceOf(AppendOutcomeUnknown.class);
        assertDense(count);
        assertThatThrownBy(() -> engine.appendEvents(events))
                .isInstanceOfSatisfying(
                        DuplicateSubmission.class,
                        refusal ->
                                assertThat(refusal.duplicates())
                                        .hasSize(count)
                                        .allMatch(d -> d.attempted().equals(d.holder())));
        engine.appendEvents(event(newStream(), 0, "p"));
        assertDense(count + 1);
    }

    @Test
    void anAppendIsDoneAlthoughItsConnectionCannotBeGivenBack() {
        connections.failNextCommit(Fault.AT_CLOSE);
        engine.appendEvents(event(newStream(), 0, "p"));
        assertDense(1);
    }

    @Test
    void sessionEndedWhileWaitingForTheLockAppendsNothing() throws Exception {
        try (Connection holder = LOG.asApp();
                PreparedStatement lock = holder.prepareStatement("SELECT pg_advisory_lock(?)");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lock.setLong(1, TestLog.LOCK);
            lock.execute();
            Future<?> append =
                    threads.submit(() -> engine.appendEvents(event(newStream(), 0, "p")));
            endSessionThatWaits();
            assertThatThrownBy(() -> append.get(30, SECONDS))
                    .hasCauseInstanceOf(AppendOutcomeUnknown.class);
        }
        assertThat(LOG.number("SELECT count(*) FROM event")).isZero();
        engine.appendEvents(event(newStream(), 0, "p"));
        assertDense(1);
    }

    private static void endSessionThatWaits() throws SQLException, InterruptedException {
        try (Connection other = LOG.asApp();
                PreparedStatement end =
                        other.prepareStatement(
                                "SELECT pg_terminate_backend(pid, 10000) FROM pg_locks"
                                        + " WHERE locktype = 'advisory' AND NOT granted")) {
            boolean ended = false;
            for (int i = 0; i < 500 && !ended; i++) {
                ended = end.executeQuery().next();
                Thread.sleep(10);
            }
            assertThat(ended).isTrue();
        }
    }

    private static void assertDense(int count) {
        assertThat(new EventReads(LOG.database()).after(0, 200))
                .extracting(StoredRow::position)
                .hasSize(count)
                .endsWith((long) count);
    }
}
