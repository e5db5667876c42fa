package org.throughline.command.keyring;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// A keyring's database and directory, in which nodes can be started.
final class KeyringHome {

    static final SecureRandom RANDOM = new SecureRandom();

    private final TestDatabase database = TestPostgres.database("keyring");
    private final Login app = database.appRole("throughline_keyring");
    private final Path directory;

    KeyringHome(Path folder) {
        directory = folder.resolve("keys");
        KeyringSchema.migrate(owner(), app.user());
    }

    Path directory() {
        return directory;
    }

    DataSource owner() {
        return source(database.url(), database.user(), database.password());
    }

    DataSource app() {
        return source(app.url(), app.user(), app.password());
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

    private static DataSource source(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
