package org.throughline.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.query.answer.Problem;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.feed.Projection;
import org.throughline.query.knowledge.KnowledgeProjection;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.schema.cases.EntryId;

@Tag("server")
class RebuildsTest {

    private static final String SHAPE =
            """
            SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL
            SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL
            SELECT table_name || ' ' || column_name || ' ' || data_type FROM information_schema.columns
            WHERE table_schema = 'public'
            ORDER BY 1
            """;

    private final TestReads reads = new TestReads();
    private final JdbcClient owner = JdbcClient.create(reads.tables.asOwner());
    private final Rebuilds rebuilds = rebuilds(RebuildsTest::chronology);
    private TestCase one;
    private EntryId contact;

    private Rebuilds rebuilds(Function<DataSource, Projection> chronology) {
        return new Rebuilds(
                List.of(
                        chronology,
                        source ->
                                new KnowledgeProjection(
                                        new KnowledgeTable(source), TestCase.CODEC.catalog())),
                reads.tables,
                reads.log,
                TestCase.CODEC,
                Clock.systemUTC());
    }

    private static Projection chronology(DataSource source) {
        return new ChronologyProjection(new ChronologyTable(source), TestCase.CODEC.catalog());
    }

    @BeforeEach
    void aCase() throws Exception {
        reads.projections.start();
        one = reads.newCase();
        one.open("social-care", "live");
        contact = one.contact("police", "2007-03-12", "first");
        one.correct("police", contact, "2007-04-01", "second");
        reads.catchUp();
    }

    @AfterEach
    void stop() {
        rebuilds.close();
        reads.close();
    }

    @Test
    void theSameRowsStandInTablesOfTheSameShape() throws Exception {
        var versions = reads.chronology.versions(one.id(), 3);
        var knowings = reads.knowledge.knowings(one.id(), 3);
        var shape = owner.sql(SHAPE).query(String.class).list();
        for (String name : List.of("chronology", "knowledge")) {
            rebuilds.start(name);
            Progress done = done(name);
            assertThat(compared(done).same()).isTrue();
            assertThat(compared(done).rows()).isPositive();
            assertThat(done.position()).isEqualTo(3);
        }
        assertThat(reads.chronology.versions(one.id(), 3)).isEqualTo(versions);
        assertThat(reads.knowledge.knowings(one.id(), 3)).isEqualTo(knowings);
        assertThat(owner.sql(SHAPE).query(String.class).list()).isEqualTo(shape);
        one.correct("police", contact, "2007-05-01", "third");
        reads.catchUp();
        assertThat(reads.chronology.versions(one.id(), 4)).hasSize(4);
    }

    @Test
    void rowsChangedByHandAreFoundAndGoneAndTheOldOnesCanBeTakenBack() throws Exception {
        owner.sql("UPDATE chronology_version SET agency = 'nobody' WHERE version = 1").update();
        rebuilds.start("chronology");
        assertThat(done("chronology").comparison())
                .isEqualTo(new Progress.Comparison(3, 3, 3, false));
        assertThat(agencies()).doesNotContain("nobody");
        one.contact("police", "2007-03-14", "later");
        reads.catchUp();
        rebuilds.back("chronology");
        assertThat(done("chronology").position()).isEqualTo(4);
        assertThat(agencies()).hasSize(4).contains("nobody");
        rebuilds.back("chronology");
        done("chronology");
        assertThat(agencies()).hasSize(4).doesNotContain("nobody");
        rebuilds.discard("chronology");
        assertThatThrownBy(() -> rebuilds.back("chronology"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("nothing-kept"));
    }

    @Test
    void casesThatWereLeftOutAreInTheNewTablesAndThereIsNoWayBackFromThem() throws Exception {
        owner.sql(
                        "INSERT INTO projection_letter VALUES ('chronology', ?, 2, 'Fault', now());"
                                + " DELETE FROM chronology_version WHERE rec_from >= 2")
                .param(one.id().value())
                .update();
        assertThat(reads.projections.leftOut()).containsExactly(one.id());
        rebuilds.start("chronology");
        done("chronology");
        assertThat(reads.projections.leftOut()).isEmpty();
        assertThat(reads.chronology.versions(one.id(), 3)).hasSize(3);
        assertThatThrownBy(() -> rebuilds.back("chronology")).isInstanceOf(Problem.class);
    }

    @Test
    void nothingIsExchangedIfAnEventCannotBeTakenIn() throws Exception {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (Rebuilds stubborn = rebuilds(source -> Before.failing(chronology(source), broken))) {
            stubborn.start("chronology");
            TestReads.until(() -> !stubborn.latest("chronology").orElseThrow().running());
            Progress failed = stubborn.latest("chronology").orElseThrow();
            assertThat(failed.phase()).isEqualTo(Progress.Phase.FAILED);
            assertThat(failed.fault()).isEqualTo("IllegalStateException");
            assertThat(reads.chronology.versions(one.id(), 3)).hasSize(3);
            broken.set(false);
            stubborn.start("chronology");
            TestReads.until(() -> !stubborn.latest("chronology").orElseThrow().running());
            assertThat(stubborn.latest("chronology").orElseThrow().phase())
                    .isEqualTo(Progress.Phase.DONE);
        }
    }

    @Test
    void oneRunsAtATimeAndOnlyOfWhatIsThere() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (Rebuilds slow = rebuilds(source -> Before.waiting(chronology(source), go))) {
            slow.start("chronology");
            assertThatThrownBy(() -> slow.start("knowledge"))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.code()).isEqualTo("rebuild-running"));
            go.countDown();
            TestReads.until(() -> !slow.latest("chronology").orElseThrow().running());
        }
        assertThatThrownBy(() -> rebuilds.start("weather")).isInstanceOf(Problem.class);
    }

    @Test
    void readersAndWritersGoOnAndSeeNothingHalfBuilt() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<Integer> writes = threads.submit(() -> write(over));
            List<Future<Integer>> readers = new ArrayList<>();
            readers.add(threads.submit(() -> read(over)));
            readers.add(threads.submit(() -> read(over)));
            for (int time = 0; time < 5; time++) {
                rebuilds.start("chronology");
                assertThat(compared(done("chronology")).same()).isTrue();
            }
            over.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isGreaterThan(20);
            }
            assertThat(writes.get()).isGreaterThan(20);
        }
        reads.catchUp();
        long head = reads.log.head().value();
        assertThat(reads.chronology.versions(one.id(), head)).hasSize((int) head);
    }

    private int write(AtomicBoolean over) throws InterruptedException {
        int written = 0;
        while (!over.get()) {
            one.contact("police", "2007-03-12", "one more");
            written++;
            Thread.sleep(2);
        }
        return written;
    }

    /// Each event of the log is one row, so a snapshot that is whole has as many rows as its
    /// position.
    private int read(AtomicBoolean over) {
        TransactionTemplate snapshot =
                new TransactionTemplate(new DataSourceTransactionManager(reads.source));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        int read = 0;
        while (!over.get()) {
            snapshot.executeWithoutResult(
                    _ -> {
                        reads.projections.throughTheDoor();
                        long position =
                                reads.projections.positions().getOrDefault("chronology", 0L);
                        assertThat(reads.chronology.versions(one.id(), position))
                                .hasSize((int) position);
                    });
            read++;
        }
        return read;
    }

    @Test
    void aReaderWhoStaysDelaysTheExchangeAndNobodyElse() throws Exception {
        try (Connection reader = reads.source.getConnection()) {
            enter(reader);
            rebuilds.start("chronology");
            TestReads.until(
                    () ->
                            rebuilds.latest("chronology").orElseThrow().phase()
                                    == Progress.Phase.SWAPPING);
            assertThat(reads.chronology.versions(one.id(), 3)).hasSize(3);
            one.contact("police", "2007-03-14", "meanwhile");
            reads.catchUp();
            reader.rollback();
            assertThat(done("chronology").position()).isEqualTo(4);
        }
    }

    private static void enter(Connection reader) throws SQLException {
        reader.setAutoCommit(false);
        try (var door = reader.createStatement()) {
            door.execute("LOCK TABLE projection_door IN ACCESS SHARE MODE");
        }
    }

    private Progress done(String name) throws InterruptedException {
        TestReads.until(() -> !rebuilds.latest(name).orElseThrow().running());
        Progress progress = rebuilds.latest(name).orElseThrow();
        assertThat(progress.phase()).isEqualTo(Progress.Phase.DONE);
        return progress;
    }

    private static Progress.Comparison compared(Progress done) {
        return Objects.requireNonNull(done.comparison());
    }

    private List<String> agencies() {
        return reads.database
                .sql("SELECT agency FROM chronology_version")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
