package org.throughline.command.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.keyed;
import static org.throughline.command.store.TestEvents.newStream;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What is appended while another holds the lock, and so together when it lets go; by calls of the
/// function, and copied in.
@Tag("server")
@ParameterizedClass(name = "copied from {0} rows on")
@ValueSource(ints = {1, Integer.MAX_VALUE})
class GroupCommitTest {

    private static final TestLog LOG = new TestLog();

    private final GroupCommit commits;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private Connection holder;

    GroupCommitTest(int copied) {
        commits = new GroupCommit(LOG.database().writer(), copied);
    }

    @BeforeEach
    void emptyAndLocked() throws SQLException {
        LOG.empty();
        holder = LOG.asApp();
        PreparedStatement lock = holder.prepareStatement("SELECT pg_advisory_lock(?)");
        lock.setLong(1, TestLog.LOCK);
        lock.execute();
    }

    @AfterEach
    void release() throws SQLException {
        holder.close();
        callers.close();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void whatComesDuringACommitIsTheNextOne() throws Exception {
        List<Future<?>> appends = new ArrayList<>();
        appends.add(append(event(newStream(), 0, "p")));
        untilAtTheLock();
        for (int i = 0; i < 60; i++) {
            appends.add(append(event(newStream(), 0, "p")));
        }
        letGoOf(60);
        for (Future<?> each : appends) {
            each.get(30, SECONDS);
        }
        assertThat(LOG.number("SELECT count(DISTINCT xmin::text) FROM event")).isEqualTo(2);
        assertThat(LOG.number("SELECT max(position) FROM event")).isEqualTo(61);
    }

    @Test
    void whoLosesAPlaceLosesItAlone() throws Exception {
        String stream = newStream();
        Future<?> first = append(event(stream, 0, "p"));
        untilAtTheLock();
        Future<?> before = append(event(newStream(), 0, "p"));
        Future<?> loser = append(event(stream, 0, "p"), event(newStream(), 0, "p"));
        Future<?> behind = append(event(newStream(), 0, "p"));
        letGoOf(3);
        first.get(30, SECONDS);
        before.get(30, SECONDS);
        behind.get(30, SECONDS);
        assertThatThrownBy(() -> loser.get(30, SECONDS)).hasCauseInstanceOf(SqlFault.class);
        assertThat(LOG.number("SELECT max(position) FROM event")).isEqualTo(3);
        assertThat(LOG.number("SELECT count(*) FROM event")).isEqualTo(3);
    }

    @Test
    void ofTwoForOnePlaceInOneCommitOneGetsIt() throws Exception {
        String stream = newStream();
        Future<?> first = append(event(newStream(), 0, "p"));
        untilAtTheLock();
        List<Future<?>> rivals =
                List.of(append(event(stream, 0, "p")), append(event(stream, 0, "p")));
        letGoOf(2);
        first.get(30, SECONDS);
        assertThat(rivals.stream().filter(GroupCommitTest::succeeds)).hasSize(1);
        assertThat(LOG.number("SELECT count(*) FROM event")).isEqualTo(2);
    }

    @Test
    void ofTwoUnderOneNaturalKeyOneGetsIn() throws Exception {
        Future<?> first = append(event(newStream(), 0, "p"));
        untilAtTheLock();
        List<Future<?>> rivals =
                List.of(
                        append(keyed(event(newStream(), 0, "p"), "key")),
                        append(keyed(event(newStream(), 0, "p"), "key")));
        letGoOf(2);
        first.get(30, SECONDS);
        Future<?> loser = rivals.stream().filter(each -> !succeeds(each)).findFirst().orElseThrow();
        assertThatThrownBy(() -> loser.get(30, SECONDS))
                .hasCauseInstanceOf(DuplicateSubmission.class);
        assertThat(LOG.number("SELECT count(*) FROM event")).isEqualTo(2);
    }

    @Test
    void whatTheDatabaseRefusesIsFoundAmongTheOthers() throws Exception {
        String refused = newStream();
        LOG.own("ALTER TABLE event ADD CONSTRAINT not_this CHECK (stream <> '" + refused + "')");
        try {
            Future<?> first = append(event(newStream(), 0, "p"));
            untilAtTheLock();
            List<Future<?>> innocent = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                innocent.add(append(event(newStream(), 0, "p")));
            }
            Future<?> culprit = append(event(refused, 0, "p"));
            letGoOf(6);
            first.get(30, SECONDS);
            assertThat(innocent).allMatch(GroupCommitTest::succeeds);
            assertThatThrownBy(() -> culprit.get(30, SECONDS))
                    .hasRootCauseMessage("SQLState 23514 on not_this");
            assertThat(LOG.number("SELECT max(position) FROM event")).isEqualTo(6);
        } finally {
            LOG.own("ALTER TABLE event DROP CONSTRAINT not_this");
        }
    }

    @Test
    void rowsKeepTheirOrder() throws Exception {
        Future<?> first = append(event(newStream(), 0, "p"));
        untilAtTheLock();
        List<Future<?>> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(
                    append(
                            TestEvents.events(newStream(), 0, 50)
                                    .toArray(DomainEventMessage[]::new)));
        }
        letGoOf(20);
        first.get(30, SECONDS);
        assertThat(many).allMatch(GroupCommitTest::succeeds);
        assertThat(
                        LOG.number(
                                """
                                SELECT count(*) FROM event a JOIN event b
                                    ON a.stream = b.stream AND b.seq = a.seq + 1
                                WHERE b.position <> a.position + 1
                                    OR b.ledger_time <= a.ledger_time
                                """))
                .isZero();
    }

    @Test
    void tellsEachCallerWhereItsRowsLie() throws Exception {
        String stream = newStream();
        List<Future<List<StoredRow>>> appends = new ArrayList<>();
        appends.add(append(event(stream, 0, "p")));
        untilAtTheLock();
        appends.add(append(event(newStream(), 0, "p"), event(newStream(), 0, "p")));
        Future<List<StoredRow>> loser = append(event(stream, 0, "p"));
        appends.add(append(event(newStream(), 0, "p"), event(newStream(), 0, "p")));
        letGoOf(3);
        List<StoredRow> told = new ArrayList<>();
        for (Future<List<StoredRow>> each : appends) {
            told.addAll(each.get(30, SECONDS));
        }
        assertThat(succeeds(loser)).isFalse();
        assertThat(told.stream().map(GroupCommitTest::shown))
                .containsExactlyInAnyOrderElementsOf(
                        new EventReads(LOG.database())
                                .after(0, 10).stream().map(GroupCommitTest::shown).toList());
    }

    private static String shown(StoredRow stored) {
        EventRow row = stored.row();
        return "%d %s %s %s %d %s"
                .formatted(
                        stored.position(),
                        stored.ledgerTime(),
                        row.eventId(),
                        row.stream(),
                        row.seq(),
                        Arrays.toString(row.publicPart()));
    }

    private Future<List<StoredRow>> append(DomainEventMessage<?>... events) {
        List<EventRow> rows = new TextRowCodec().encodeAll(List.of(events));
        return callers.submit(() -> commits.append(rows, Collections.nCopies(rows.size(), null)));
    }

    private static void untilAtTheLock() throws SQLException, InterruptedException {
        LOG.await("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
    }

    /// Lets go of the lock once so many callers wait behind the one that is at it.
    private void letGoOf(int callersBehind) throws SQLException, InterruptedException {
        for (int i = 0; i < 1_000 && commits.waiting() < callersBehind; i++) {
            Thread.sleep(10);
        }
        assertThat(commits.waiting()).isEqualTo(callersBehind);
        holder.close();
    }

    private static boolean succeeds(Future<?> append) {
        try {
            append.get(30, SECONDS);
            return true;
        } catch (Exception _) {
            return false;
        }
    }
}
