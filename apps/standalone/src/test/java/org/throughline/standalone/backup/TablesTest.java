package org.throughline.standalone.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.postgres.Database;
import org.throughline.postgres.Login;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// Whoever adds a table or a column decides whether it is kept.
@Tag("server")
class TablesTest {

    /// Made again from the log, or worth nothing without the process that wrote it.
    private static final Set<String> NOT_KEPT =
            Set.of(
                    "flyway_schema_history",
                    "snapshot",
                    "staged_import",
                    "erasure",
                    "erasure_review",
                    "erasure_done",
                    "node",
                    "node_answer",
                    "node_gone",
                    "tile",
                    "map_node",
                    "map_growth",
                    "projection",
                    "projection_letter",
                    "projection_kept",
                    "projection_door",
                    "log_copy",
                    "chronology_version",
                    "chronology_retraction",
                    "knowing",
                    "knowledge_agency",
                    "knowledge_case",
                    "knowledge_leaving",
                    "knowledge_search",
                    "knowledge_shown",
                    "casefile_act",
                    "casefile_agency",
                    "casefile_case",
                    "casefile_review",
                    "casefile_named");

    private static final String COLUMNS =
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'";

    static Holdings holdings;

    @BeforeAll
    static void makeDatabases() throws SQLException {
        holdings =
                new Holdings(
                        MadeLog.ORIGIN,
                        database("kept_events"),
                        database("kept_keyring"),
                        database("kept_query"),
                        Path.of("nowhere"),
                        Optional.empty(),
                        Path.of("nowhere"));
        EmptyDatabases.prepare(holdings);
    }

    private static Database database(String name) {
        TestDatabase made = TestPostgres.database(name);
        Login owner = new Login(made.url(), made.user(), made.password());
        return new Database(name, owner, made.appRole(name + "_app"));
    }

    @Test
    void eachTableIsKeptWithAllItsColumnsOrNamedAsNotKept() throws SQLException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Database database :
                new Database[] {holdings.events(), holdings.keyring(), holdings.query()}) {
            try (Connection connection = Sql.connect(database.owner());
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        found.keySet().removeAll(NOT_KEPT);
        Map<String, Set<String>> kept =
                Arrays.stream(Table.values())
                        .collect(
                                Collectors.toMap(
                                        Table::tableName,
                                        table -> new TreeSet<>(table.columns()),
                                        (one, same) -> one,
                                        TreeMap::new));
        assertThat(kept).isEqualTo(found);
    }

    @Test
    void databasesThatHoldSomethingAreNotWrittenTo() throws SQLException {
        try (Connection connection = Sql.connect(holdings.query().owner())) {
            connection.setAutoCommit(false);
            Sql.run(
                    connection,
                    "INSERT INTO access (id, at, outcome, look)"
                            + " VALUES ('00000000-0000-0000-0000-000000000001', now(), 'shown', '{}')");
            connection.commit();
        }
        assertThatThrownBy(() -> EmptyDatabases.prepare(holdings))
                .isInstanceOf(BackupFault.class)
                .hasMessageContaining("kept_query is not empty");
    }
}
