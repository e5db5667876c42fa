package org.throughline.standalone;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.command.keyring.KeyringSchema;
import org.throughline.command.store.EventsSchema;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;
import org.throughline.query.platform.QuerySchema;

/// The databases with the rights that the application's role has on each table, as
/// `docs/operations.md` lists them.
final class TableRights {

    private static final String ADDED = "SELECT INSERT";
    private static final String MADE = "SELECT INSERT UPDATE DELETE";

    private static final TableRights EVENTS =
            new TableRights(
                    "events",
                    EventsSchema::migrate,
                    Map.of(
                            "event", ADDED,
                            "snapshot", ADDED,
                            "tile", ADDED,
                            "map_node", ADDED,
                            "map_growth", ADDED,
                            "checkpoint", ADDED,
                            "cosignature", ADDED,
                            "staged_import", "SELECT INSERT DELETE"));

    private static final TableRights KEYRING =
            new TableRights(
                    "keyring",
                    KeyringSchema::migrate,
                    Stream.of(
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
                                    "node_gone")
                            .collect(toMap(name -> name, _ -> ADDED)));

    private static final TableRights QUERY =
            new TableRights(
                    "query",
                    QuerySchema::migrate,
                    Map.ofEntries(
                            Map.entry("access", ADDED),
                            Map.entry("log_copy", ADDED),
                            Map.entry("access_pending", "SELECT INSERT DELETE"),
                            Map.entry("projection", MADE),
                            Map.entry("projection_letter", MADE),
                            Map.entry("projection_kept", "SELECT"),
                            Map.entry("projection_door", "SELECT"),
                            Map.entry("chronology_version", MADE),
                            Map.entry("chronology_retraction", MADE),
                            Map.entry("knowing", MADE),
                            Map.entry("knowledge_agency", MADE),
                            Map.entry("knowledge_case", MADE),
                            Map.entry("knowledge_search", MADE),
                            Map.entry("knowledge_shown", MADE),
                            Map.entry("knowledge_leaving", MADE),
                            Map.entry("casefile_act", MADE),
                            Map.entry("casefile_agency", MADE),
                            Map.entry("casefile_case", MADE),
                            Map.entry("casefile_review", MADE),
                            Map.entry("casefile_named", MADE)));

    private final String name;
    private final Map<String, String> granted;
    private final TestDatabase database;
    private final Login app;

    private TableRights(
            String name, BiConsumer<DataSource, String> migrate, Map<String, String> granted) {
        this.name = name;
        this.granted = new TreeMap<>(granted);
        this.database = TestPostgres.database("rights_" + name);
        this.app = database.appRole("rights_" + name);
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL(database.url());
        owner.setUser(database.user());
        owner.setPassword(database.password());
        migrate.accept(owner, app.user());
    }

    static Stream<TableRights> all() {
        return Stream.of(EVENTS, KEYRING, QUERY);
    }

    Map<String, String> granted() {
        return granted;
    }

    Login app() {
        return app;
    }

    String owner() {
        return database.user();
    }

    String url() {
        return database.url();
    }

    Connection asApp() throws SQLException {
        return DriverManager.getConnection(app.url(), app.user(), app.password());
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    boolean grants(String table, String verb) {
        return Set.of(granted.getOrDefault(table, "").split(" ", -1)).contains(verb);
    }

    /// Nothing of it is ever changed or removed.
    List<String> added() {
        return granted.entrySet().stream()
                .filter(each -> each.getValue().equals(ADDED))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
