package org.throughline.query;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;
import org.throughline.query.casefile.CasefileProjection;
import org.throughline.query.casefile.CasefileTable;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.feed.Projection;
import org.throughline.query.feed.Projections;
import org.throughline.query.knowledge.KnowledgeProjection;
import org.throughline.query.knowledge.KnowledgeTable;
import org.throughline.query.platform.QueryDatabase;
import org.throughline.query.platform.QuerySchema;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.sealing.MemoryPersonKeys;

/// A log in memory and its projections in a database of their own.
public final class TestReads implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    public final InMemoryEventSource log = new InMemoryEventSource();
    public final MemoryPersonKeys keys = new MemoryPersonKeys(1);
    public final QueryDatabase tables = tables();
    public final PGSimpleDataSource source;
    public final JdbcClient database;
    public final Projections projections;
    public final ChronologyTable chronology;
    public final KnowledgeTable knowledge;

    @SafeVarargs
    @SuppressWarnings("varargs")
    public TestReads(Function<DataSource, Projection>... more) {
        source = source(tables);
        database = JdbcClient.create(source);
        chronology = new ChronologyTable(source);
        knowledge = new KnowledgeTable(source);
        var catalog = TestCase.CODEC.catalog();
        List<Projection> all =
                new ArrayList<>(
                        List.of(
                                new ChronologyProjection(chronology, catalog),
                                new KnowledgeProjection(knowledge, catalog),
                                new CasefileProjection(new CasefileTable(source), catalog)));
        List.of(more).forEach(each -> all.add(each.apply(source)));
        projections =
                new Projections(
                        all,
                        log,
                        TestCase.CODEC,
                        database,
                        new DataSourceTransactionManager(source),
                        Clock.systemUTC(),
                        "test");
    }

    /// A migrated query database.
    static QueryDatabase tables() {
        TestDatabase owner = TestPostgres.database("query");
        Login app = owner.appRole("throughline_query");
        QueryDatabase tables =
                new QueryDatabase(
                        app.url(),
                        app.user(),
                        app.password(),
                        new QueryDatabase.Owner(owner.user(), owner.password()),
                        10);
        QuerySchema.migrate(tables.asOwner(), app.user());
        return tables;
    }

    /// Through the application's role.
    static PGSimpleDataSource source(QueryDatabase tables) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(tables.url());
        source.setUser(tables.user());
        source.setPassword(tables.password());
        source.setReWriteBatchedInserts(true);
        return source;
    }

    public TestCase newCase() {
        return new TestCase(log, keys);
    }

    /// Waits until all projections have come to the head of the log.
    public void catchUp() throws InterruptedException {
        until(() -> projections.position() >= log.head().value());
    }

    /// Waits for something, with a bound.
    public static void until(BooleanSupplier done) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + LONGEST);
            }
            Thread.sleep(5);
        }
    }

    @Override
    public void close() {
        projections.stop();
    }
}
