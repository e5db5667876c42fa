package org.throughline.standalone;

import java.io.IOException;
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
        return sides == Sides.BOTH && environment.getOrDefault("THROUGHLINE_DB_URL", "").isBlank()
                ? embedded(lock)
                : given(GivenDatabase.of(environment), sides);
    }

    private static Databases embedded(HomeLock lock) throws IOException {
        PostgresHome postgres = PostgresHome.start(lock);
        Map<String, Object> settings = new LinkedHashMap<>();
        try {
            put(
                    settings,
                    "command",
                    database(postgres, "throughline_events", "throughline_command"));
            put(
                    settings,
                    "keyring",
                    database(postgres, "throughline_keyring", "throughline_keyring"));
            put(settings, "query", database(postgres, "throughline_query", "throughline_query"));
        } catch (IOException | RuntimeException problem) {
            postgres.close();
            throw problem;
        }
        return new Running(settings, postgres::close);
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

    private static Database database(PostgresHome postgres, String name, String app)
            throws IOException {
        return postgres.database(new DatabaseSpec(name, name + "_owner", app));
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
