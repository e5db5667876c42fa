package org.throughline.standalone;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.postgres.Database;
import org.throughline.postgres.Login;

/// A PostgreSQL that the user runs. `THROUGHLINE_DB_URL` names the database of the events, or for
/// the read side alone its own; the others are beside it: `…_events` and `…_query` become
/// `…_keyring` and so on, any other name gets `_keyring` and `_query` appended. They must exist and
/// belong to `THROUGHLINE_DB_USER`, which is used for migrations and for work; who wants the
/// narrower application roles sets the properties `throughline.command.db.user` and so on.
record GivenDatabase(String before, String name, String after, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("(jdbc:postgresql://[^/?]+/)([^/?]+)(\\?.*)?");
    private static final String QUIET = "logServerErrorDetail=false";

    /// @throws StartFault if something is missing or has another form; never shows what was given
    static GivenDatabase of(Map<String, String> environment) {
        Matcher url = URL.matcher(environment.getOrDefault("THROUGHLINE_DB_URL", ""));
        String user = environment.getOrDefault("THROUGHLINE_DB_USER", "");
        if (!url.matches() || user.isBlank()) {
            throw new StartFault(
                    "THROUGHLINE_DB_URL has the form jdbc:postgresql://HOST:PORT/DATABASE,"
                            + " and THROUGHLINE_DB_USER and THROUGHLINE_DB_PASSWORD say who uses it.");
        }
        String parameters = url.group(3) == null ? "?" + QUIET : url.group(3) + "&" + QUIET;
        String password = environment.getOrDefault("THROUGHLINE_DB_PASSWORD", "");
        return new GivenDatabase(url.group(1), url.group(2), parameters, user, password);
    }

    Database named() {
        return database(name);
    }

    Database keyring() {
        return database(base() + "_keyring");
    }

    Database query() {
        return database(base() + "_query");
    }

    @Override
    public String toString() {
        return "GivenDatabase[name=" + name + "]";
    }

    private String base() {
        return name.replaceFirst("_(events|query)$", "");
    }

    private Database database(String database) {
        Login login = new Login(before + database + after, user, password);
        return new Database(database, login, login);
    }
}
