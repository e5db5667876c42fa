package org.throughline.command.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// A migrated log in a database of its own, seen through the application's role.
public final class TestLog implements AutoCloseable {

    static final int CONNECTIONS = 4;

    /// What `append_events` takes before it does anything; "thrulog1" in ASCII.
    static final long LOCK = 0x7468_7275_6c6f_6731L;

    private final TestDatabase owner;
    private final Login app;
    private final HikariDataSource pool;

    public TestLog() {
        owner = TestPostgres.database("events");
        app = owner.appRole("throughline_command");
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/events")
                .placeholders(Map.of("app", app.user()))
                .load()
                .migrate();
        pool = pool(CONNECTIONS);
    }

    HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(app.url());
        config.setUsername(app.user());
        config.setPassword(app.password());
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(true);
        return new HikariDataSource(config);
    }

    LogDatabase database() {
        return new LogDatabase(pool, CONNECTIONS);
    }

    DataSource pool() {
        return pool;
    }

    String appRole() {
        return app.user();
    }

    /// Gives a new connection at each call.
    DataSource dedicated() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(app.url());
        source.setUser(app.user());
        source.setPassword(app.password());
        return source;
    }

    /// An engine whose ledger times are the times of the messages.
    public PostgresEventStorageEngine atMessageTimes(RowCodec codec) {
        return PostgresEventStorageEngine.over(database(), codec, AppendSignal.local())
                .times(EventMessage::getTimestamp)
                .build();
    }

    EngineBuilder engine() {
        return engine(database());
    }

    EngineBuilder engine(LogDatabase database) {
        return PostgresEventStorageEngine.over(database, new TextRowCodec(), AppendSignal.local());
    }

    Connection asApp() throws SQLException {
        return DriverManager.getConnection(app.url(), app.user(), app.password());
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    /// Runs statements as the owner of the tables.
    void own(String... statements) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    long number(String sql) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException error) {
            throw new IllegalStateException(error);
        }
    }

    /// Waits until a count, asked by the application's role, is no longer zero.
    void await(String count) throws SQLException, InterruptedException {
        try (Connection connection = asApp();
                PreparedStatement statement = connection.prepareStatement(count)) {
            for (int i = 0; i < 1000; i++) {
                try (ResultSet result = statement.executeQuery()) {
                    result.next();
                    if (result.getLong(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(10);
            }
        }
        throw new AssertionError("still zero after 10 s: " + count);
    }

    /// Only a test may do this, and only by taking the fence down.
    public void empty() {
        own(
                "ALTER TABLE event DISABLE TRIGGER event_append_only",
                "ALTER TABLE snapshot DISABLE TRIGGER snapshot_append_only",
                "TRUNCATE event, snapshot",
                "ALTER TABLE event ENABLE ALWAYS TRIGGER event_append_only",
                "ALTER TABLE snapshot ENABLE ALWAYS TRIGGER snapshot_append_only");
    }

    @Override
    public void close() {
        pool.close();
    }
}
