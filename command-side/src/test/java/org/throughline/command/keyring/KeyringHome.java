package org.throughline.command.keyring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// A keyring's database and directory, in which nodes can be started. The database is the same for
/// all tests and empty for each.
final class KeyringHome {

    static final SecureRandom RANDOM = new SecureRandom();

    static final List<String> TABLES =
            List.of(
                    "bucket_key",
                    "person",
                    "wrapped_key",
                    "destroyed_person",
                    "destroyed_bucket_key",
                    "log_key",
                    "erasure",
                    "erasure_review",
                    "erasure_done",
                    "node",
                    "node_answer",
                    "node_gone");

    private static final TestDatabase DATABASE = TestPostgres.database("keyring");
    private static final Login APP = DATABASE.appRole("throughline_keyring");

    private static final HikariDataSource OWNER =
            source(DATABASE.url(), DATABASE.user(), DATABASE.password());
    private static final HikariDataSource POOL = source(APP.url(), APP.user(), APP.password());

    static {
        KeyringSchema.migrate(OWNER, APP.user());
    }

    private final Path directory;

    KeyringHome(Path folder) {
        directory = folder.resolve("keys");
        empty(JdbcClient.create(owner()));
    }

    /// Only a test may do this, and only by taking the fence down.
    private static void empty(JdbcClient owner) {
        for (String table : TABLES) {
            owner.sql("ALTER TABLE %1$s DISABLE TRIGGER %1$s_add_only".formatted(table)).update();
        }
        owner.sql("TRUNCATE " + String.join(", ", TABLES)).update();
        for (String table : TABLES) {
            owner.sql("ALTER TABLE %1$s ENABLE ALWAYS TRIGGER %1$s_add_only".formatted(table))
                    .update();
        }
    }

    Path directory() {
        return directory;
    }

    DataSource owner() {
        return OWNER;
    }

    DataSource app() {
        return POOL;
    }

    /// A pool that answers nobody.
    static HikariDataSource closed() {
        HikariDataSource pool = source(APP.url(), APP.user(), APP.password());
        pool.close();
        return pool;
    }

    /// A session of its own, which ends when it is closed.
    Connection session() throws SQLException {
        return DriverManager.getConnection(APP.url(), APP.user(), APP.password());
    }

    Keyring start() {
        return start(_ -> {});
    }

    Keyring start(Consumer<ErasureStep> afterStep) {
        return start(3, afterStep);
    }

    Keyring start(int capacity, Consumer<ErasureStep> afterStep) {
        return Keyring.open(app(), directory, Optional.empty(), RANDOM, capacity, afterStep);
    }

    private static HikariDataSource source(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
