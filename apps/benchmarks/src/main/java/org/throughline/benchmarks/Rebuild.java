package org.throughline.benchmarks;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.throughline.postgres.Database;
import org.throughline.query.chronology.ChronologyProjection;
import org.throughline.query.chronology.ChronologyTable;
import org.throughline.query.feed.Projections;
import org.throughline.query.platform.QuerySchema;

/// Workload (e): the chronology made from the first event to the last. Each run begins with empty
/// tables, and its rows are counted at the end.
final class Rebuild implements AutoCloseable {

    static final String OURS = "Throughline";
    static final String STOCK = "Axon's pooled processor, batch 500, row by row";
    static final String COPY = "COPY-in of the finished rows";

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String[] EMPTY = {
        "TRUNCATE chronology_version", "TRUNCATE chronology_retraction", "TRUNCATE projection"
    };

    private final CaseLogs logs;
    private final Pool owner;
    private final Pool app;
    private final ChronologyProjection projection;
    private final JdbcTransactionManager transactions;
    private final CopiedRows copied;

    Rebuild(CaseLogs logs, Database query) {
        this.logs = logs;
        owner = new Pool(query.owner(), 2);
        QuerySchema.migrate(owner.source(), query.app().user());
        // as the query side has it: what projections add becomes one statement of many rows
        app = new Pool(query.app(), 4, Map.of("reWriteBatchedInserts", "true"));
        projection =
                new ChronologyProjection(
                        new ChronologyTable(app.source()), logs.cases().codec().catalog());
        transactions = new JdbcTransactionManager(app.source());
        copied = new CopiedRows(owner, "chronology_version");
    }

    /// Events a second, through the classes of the query side.
    double ours() throws SQLException {
        owner.execute(EMPTY);
        Projections projections =
                new Projections(
                        List.of(projection),
                        logs.ours().source(),
                        logs.cases().codec(),
                        JdbcClient.create(app.source()),
                        transactions,
                        Clock.systemUTC(),
                        "bench");
        double rate = run(projections);
        copied.keep();
        return rate;
    }

    private double run(Projections projections) throws SQLException {
        long events = logs.events();
        long begun = System.nanoTime();
        try {
            projections.start();
            if (!projections.await(events, LONGEST)) {
                throw new IllegalStateException("the chronology was not rebuilt in time");
            }
            return rate(events, begun);
        } finally {
            projections.stop();
        }
    }

    /// The same rows by the processor that Axon ships, from its own event store, an insert each.
    double stock() throws SQLException {
        owner.execute(EMPTY);
        StockProcessor.createTokens(owner);
        long events = logs.events();
        double rate;
        try (StockProcessor processor =
                new StockProcessor(
                        logs.stock(),
                        app.source(),
                        transactions,
                        projection,
                        logs.cases().codec())) {
            long begun = System.nanoTime();
            processor.run(logs.lastOfStock(), LONGEST);
            rate = rate(events, begun);
        }
        copied.compare();
        return rate;
    }

    /// What PostgreSQL gives for rows that are there already; in rows a second.
    double copy() throws SQLException {
        return copied.copy();
    }

    private static double rate(long events, long begun) {
        return events * 1e9 / (System.nanoTime() - begun);
    }

    /// How many rows the chronology has now.
    long rows() throws SQLException {
        return owner.number("SELECT count(*) FROM chronology_version");
    }

    void rest() {
        owner.rest();
        app.rest();
    }

    @Override
    public void close() {
        owner.close();
        app.close();
    }
}
