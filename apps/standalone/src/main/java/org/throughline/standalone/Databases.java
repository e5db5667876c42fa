package org.throughline.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.postgres.Database;
import org.throughline.postgres.DatabaseSpec;
import org.throughline.postgres.HomeLock;
import org.throughline.postgres.Login;
import org.throughline.postgres.PostgresHome;

/// The three databases, as settings of the two sides: `throughline.command.db`, `.keyring.db` and
/// `.query.db`, each with `url`, `user`, `password`, and `owner.user`, `owner.password` for
/// migrations.
interface Databases extends AutoCloseable {

    Map<String, Object> settings();

    @Override
    void close() throws IOException;

    /// The user's PostgreSQL if `THROUGHLINE_DB_URL` names one, else one in the home. A side alone
    /// has no PostgreSQL of its own.
    static Databases of(Map<String, String> environment, Sides sides, HomeLock lock)
            throws IOException {
        if (sides != Sides.BOTH || isGiven(environment)) {
            return given(GivenDatabase.of(environment), sides);
        }
        PostgresHome postgres = PostgresHome.start(lock);
        try {
            return new Running(settings(postgres::database), postgres::close);
        } catch (IOException | RuntimeException problem) {
            postgres.close();
            throw problem;
        }
    }

    /// The same, where another process runs the one in the home.
    static Databases beside(Map<String, String> environment, Path home) throws IOException {
        return isGiven(environment)
                ? given(GivenDatabase.of(environment), Sides.BOTH)
                : new Running(settings(spec -> PostgresHome.running(home, spec)), () -> {});
    }

    private static boolean isGiven(Map<String, String> environment) {
        return !environment.getOrDefault("THROUGHLINE_DB_URL", "").isBlank();
    }

    /// How to come by a database.
    interface Reach {
        Database database(DatabaseSpec spec) throws IOException;
    }

    private static Map<String, Object> settings(Reach reach) throws IOException {
        Map<String, Object> settings = new LinkedHashMap<>();
        put(settings, "command", reach.database(spec("throughline_events", "throughline_command")));
        put(
                settings,
                "keyring",
                reach.database(spec("throughline_keyring", "throughline_keyring")));
        put(settings, "query", reach.database(spec("throughline_query", "throughline_query")));
        return settings;
    }

    private static DatabaseSpec spec(String name, String app) {
        return new DatabaseSpec(name, name + "_owner", app);
    }

    private static Databases given(GivenDatabase given, Sides sides) {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (sides != Sides.QUERY) {
            put(settings, "command", given.named());
        }
        put(settings, "keyring", given.keyring());
        if (sides != Sides.COMMAND) {
            put(settings, "query", sides == Sides.QUERY ? given.named() : given.query());
        }
        return new Running(settings, () -> {});
    }

    private static void put(Map<String, Object> settings, String side, Database database) {
        String prefix = "throughline." + side + ".db.";
        Login app = database.app();
        settings.put(prefix + "url", app.url());
        settings.put(prefix + "user", app.user());
        settings.put(prefix + "password", app.password());
        settings.put(prefix + "owner.user", database.owner().user());
        settings.put(prefix + "owner.password", database.owner().password());
    }

    /// How to stop what was started.
    interface Stop {
        void run() throws IOException;
    }

    /// Databases that can be used, until they are closed.
    record Running(Map<String, Object> settings, Stop stop) implements Databases {

        @Override
        public void close() throws IOException {
            stop.run();
        }

        @Override
        public String toString() {
            return "Running";
        }
    }
}
