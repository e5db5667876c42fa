package org.throughline.query.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.throughline.query.answer.Problem;
import org.throughline.query.feed.Projection;
import org.throughline.schema.EventSource;
import org.throughline.schema.codec.EventCodec;

/// Rebuilds projections beside the tables in use, one at a time. Readers see the old tables until
/// the new ones hold the same stretch of the log; the old ones are kept until they are given up.
public final class Rebuilds implements AutoCloseable {

    private final List<Function<DataSource, Projection>> projections;
    private final Database database;
    private final EventSource log;
    private final EventCodec codec;
    private final Clock clock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rebuild").factory());
    private @Nullable Rebuild latest;

    /// @param projections each as it can be made on any tables of its own
    public Rebuilds(
            List<Function<DataSource, Projection>> projections,
            Database database,
            EventSource log,
            EventCodec codec,
            Clock clock) {
        this.projections = List.copyOf(projections);
        this.database = database;
        this.log = log;
        this.codec = codec;
        this.clock = clock;
    }

    /// Begins to rebuild a projection from the first event.
    ///
    /// @throws Problem if there is no such projection, or a rebuild is running
    public synchronized Progress start(String name) {
        SecondTables tables = tables(name);
        requireNoneRunning();
        tables.make();
        return run(name, tables, 0);
    }

    /// Begins to go back to the tables that were kept: they take in what has come since.
    ///
    /// @throws Problem if there is no such projection, none are kept, or a rebuild is running
    public synchronized Progress back(String name) {
        SecondTables tables = tables(name);
        requireNoneRunning();
        return run(name, tables, tables.takeBack().orElseThrow(Problem::nothingKept));
    }

    /// Gives up the tables that were kept, if there are any.
    ///
    /// @throws Problem if there is no such projection, or a rebuild is running
    public synchronized void discard(String name) {
        SecondTables tables = tables(name);
        requireNoneRunning();
        tables.discard();
    }

    /// The rebuild of a projection that runs or ran last.
    public synchronized Optional<Progress> latest(String name) {
        return Optional.ofNullable(latest)
                .map(Rebuild::progress)
                .filter(progress -> progress.projection().equals(name));
    }

    /// Makes each projection anew beside the one in use and compares the two; what is in use stays.
    ///
    /// @return tables that are not what the log makes of them
    public synchronized List<String> differences() {
        requireNoneRunning();
        List<String> differing = new ArrayList<>();
        for (Function<DataSource, Projection> each : projections) {
            String name = each.apply(database.asOwner()).name();
            SecondTables tables = tables(name);
            tables.make();
            try (HikariDataSource pool = database.pool(SecondTables.next(name))) {
                differing.addAll(rebuild(name, tables, pool, 0).differences());
            } finally {
                tables.giveUp();
            }
        }
        return differing;
    }

    private void requireNoneRunning() {
        if (latest != null && latest.progress().running()) {
            throw Problem.rebuildRunning();
        }
    }

    private SecondTables tables(String name) {
        List<String> tables = on(database.asOwner(), name).tables();
        if (tables.isEmpty()) {
            throw Problem.notFound();
        }
        return new SecondTables(name, tables, database.asOwner(), database.app());
    }

    private Progress run(String name, SecondTables tables, long from) {
        HikariDataSource pool = database.pool(SecondTables.next(name));
        Rebuild rebuild = rebuild(name, tables, pool, from);
        latest = rebuild;
        thread.execute(
                () -> {
                    try (pool) {
                        rebuild.run();
                    }
                });
        return rebuild.progress();
    }

    private Rebuild rebuild(String name, SecondTables tables, HikariDataSource pool, long from) {
        return new Rebuild(
                on(pool, name), tables, new JdbcTransactionManager(pool), log, codec, clock, from);
    }

    private Projection on(DataSource source, String name) {
        return projections.stream()
                .map(each -> each.apply(source))
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /// The database in which the projections stand.
    public interface Database {

        /// As the role that owns the tables and may make schemas.
        DataSource asOwner();

        /// The role that fills and reads the tables.
        String app();

        /// As that role, finding tables in a schema first. Its commits need not be durable: a
        /// rebuild that breaks off begins anew.
        HikariDataSource pool(String schema);
    }
}
