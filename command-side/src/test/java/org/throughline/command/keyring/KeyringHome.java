package org.throughline.command.keyring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
        JdbcClient.create(owner()).sql("TRUNCATE bucket_key, person, log_key CASCADE").update();
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
