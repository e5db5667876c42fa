package org.throughline.command.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.command.keyring.Keyring;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// What nodes of one command side share: two databases and a directory of keys.
final class CommandDatabases {

    private final TestDatabase events = TestPostgres.database("events");
    private final TestDatabase keyring = TestPostgres.database("keyring");
    private final Login eventsApp = events.appRole("throughline_command");
    private final Login keyringApp = keyring.appRole("throughline_keyring");
    private final Path keys = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "test-keys")), "node");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> settings(int connections) {
        Map<String, Object> settings = new HashMap<>();
        add(settings, "throughline.command.db.", events, eventsApp, connections);
        add(settings, "throughline.keyring.db.", keyring, keyringApp, connections);
        settings.put("throughline.keyring.dir", keys.resolve("keys").toString());
        return settings;
    }

    private static void add(
            Map<String, Object> settings,
            String prefix,
            TestDatabase owner,
            Login app,
            int connections) {
        settings.put(prefix + "url", app.url());
        settings.put(prefix + "user", app.user());
        settings.put(prefix + "password", app.password());
        settings.put(prefix + "connections", connections);
        settings.put(prefix + "owner.user", owner.user());
        settings.put(prefix + "owner.password", owner.password());
    }

    TestDatabase events() {
        return events;
    }

    Path keys() {
        return keys.resolve("keys");
    }

    /// The keyring, beside no node.
    Keyring keyring() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(keyring.url());
        source.setUser(keyring.user());
        source.setPassword(keyring.password());
        return Keyring.open(source, keys(), Optional.empty(), new SecureRandom());
    }

    /// Takes a file away from the keys.
    void removeKey(String name) throws IOException {
        Files.delete(keys.resolve("keys").resolve(name));
    }

    /// One number that the owner of the log asks for.
    long number(String sql) {
        return number(events, sql);
    }

    long numberOfKeyring(String sql) {
        return number(keyring, sql);
    }

    /// One word that the owner of the log asks for.
    String word(String sql) {
        return word(events, sql);
    }

    private static long number(TestDatabase database, String sql) {
        String word = word(database, sql);
        return word.equals("null") ? 0 : Long.parseLong(word);
    }

    private static String word(TestDatabase database, String sql) {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Changes something as the owner of the log.
    void own(String sql) {
        own(events, sql);
    }

    void ownKeyring(String sql) {
        own(keyring, sql);
    }

    private static void own(TestDatabase database, String sql) {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String eventsRole() {
        return eventsApp.user();
    }

    String keyringRole() {
        return keyringApp.user();
    }

    private static Connection connection(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
