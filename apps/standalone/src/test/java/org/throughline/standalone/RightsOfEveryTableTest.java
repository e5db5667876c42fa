package org.throughline.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Role × table × verb in all three databases, each asked of PostgreSQL as the application's role.
/// `docs/operations.md` says the same.
@Tag("server")
class RightsOfEveryTableTest {

    private static final String NO_RIGHT = "42501";
    private static final List<String> VERBS =
            List.of(
                    "SELECT",
                    "INSERT",
                    "UPDATE",
                    "DELETE",
                    "TRUNCATE",
                    "REFERENCES",
                    "TRIGGER",
                    "MAINTAIN");

    private static final List<String> ROUND_THE_FENCE =
            List.of(
                    "ALTER TABLE %s DISABLE TRIGGER ALL",
                    "ALTER TABLE %s DISABLE TRIGGER USER",
                    "ALTER TABLE %s ADD COLUMN mine int",
                    "ALTER TABLE %s RENAME TO mine",
                    "ALTER TABLE %s OWNER TO CURRENT_USER",
                    "ALTER TABLE %s SET UNLOGGED",
                    "ALTER TABLE %s ENABLE ROW LEVEL SECURITY",
                    "CREATE RULE mine AS ON INSERT TO %s DO INSTEAD NOTHING",
                    "DROP TABLE %s CASCADE");

    private static List<String> find(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("org.throughline.standalone.TableRights#all")
    void everyTableIsInTheList(TableRights db) throws SQLException {
        try (Connection owner = db.asOwner()) {
            Set<String> listed = new TreeSet<>(db.granted().keySet());
            listed.add("flyway_schema_history");
            assertThat(
                            find(
                                    owner,
                                    "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm')"
                                            + " AND relnamespace = 'public'::regnamespace"))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    static Stream<Arguments> cells() {
        return TableRights.all()
                .flatMap(
                        db ->
                                Stream.concat(
                                                db.granted().keySet().stream(),
                                                Stream.of("flyway_schema_history"))
                                        .flatMap(
                                                table ->
                                                        VERBS.stream()
                                                                .map(
                                                                        verb ->
                                                                                Arguments.of(
                                                                                        db, table,
                                                                                        verb))));
    }

    /// PostgreSQL says whether the role has the right, and refuses what needs it if it has not.
    @ParameterizedTest
    @MethodSource("cells")
    void theRoleMayDoThatAndNoMore(TableRights db, String table, String verb) throws SQLException {
        try (Connection app = db.asApp()) {
            assertThat(
                            find(
                                    app,
                                    "SELECT has_table_privilege('%s', '%s')::text"
                                            .formatted(table, verb)))
                    .containsExactly(Boolean.toString(db.grants(table, verb)));
            String attempt = attempt(db, table, verb);
            if (!db.grants(table, verb) && !attempt.isEmpty()) {
                refused(app, attempt);
            }
        }
    }

    private static String attempt(TableRights db, String table, String verb) throws SQLException {
        String column = column(db, table);
        return switch (verb) {
            case "SELECT" -> "SELECT * FROM " + table;
            case "INSERT" -> "INSERT INTO " + table + " DEFAULT VALUES";
            case "UPDATE" ->
                    column.isEmpty() ? "" : "UPDATE %1$s SET %2$s = NULL".formatted(table, column);
            case "DELETE" -> "DELETE FROM " + table;
            case "TRUNCATE" -> "TRUNCATE " + table;
            case "TRIGGER" ->
                    "CREATE TRIGGER mine BEFORE INSERT ON "
                            + table
                            + " FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()";
            case "MAINTAIN" -> "REINDEX TABLE " + table;
            default -> "";
        };
    }

    /// A column that anybody could set who may set any.
    private static String column(TableRights db, String table) throws SQLException {
        try (Connection owner = db.asOwner()) {
            return find(
                            owner,
                            """
                            SELECT attname FROM pg_attribute
                            WHERE attrelid = '%s'::regclass AND attnum > 0 AND attidentity = ''
                            ORDER BY attnum LIMIT 1
                            """
                                    .formatted(table))
                    .stream()
                    .findFirst()
                    .orElse("");
        }
    }

    private static void refused(Connection app, String sql) {
        assertThatThrownBy(
                        () -> {
                            try (Statement statement = app.createStatement()) {
                                statement.execute(sql);
                            }
                        })
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        error -> assertThat(error.getSQLState()).as(sql).isEqualTo(NO_RIGHT));
    }

    static Stream<Arguments> waysRoundTheFence() {
        return TableRights.all()
                .flatMap(
                        db ->
                                db.added().stream()
                                        .flatMap(
                                                table ->
                                                        ROUND_THE_FENCE.stream()
                                                                .map(sql -> sql.formatted(table)))
                                        .map(sql -> Arguments.of(db, sql)));
    }

    @ParameterizedTest
    @MethodSource("waysRoundTheFence")
    void theRoleCannotTakeTheFenceDown(TableRights db, String sql) throws SQLException {
        try (Connection app = db.asApp()) {
            refused(app, sql);
        }
    }

    static Stream<Arguments> waysToMoreRights() {
        return TableRights.all()
                .flatMap(
                        db ->
                                Stream.of(
                                                "SET session_replication_role = replica",
                                                "SET session_replication_role = local",
                                                "ALTER ROLE CURRENT_USER SUPERUSER",
                                                "ALTER ROLE CURRENT_USER REPLICATION",
                                                "CREATE ROLE mine SUPERUSER",
                                                "SET ROLE " + db.owner(),
                                                "SET SESSION AUTHORIZATION " + db.owner(),
                                                "CREATE TABLE mine (id int)",
                                                "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                                                "COPY (SELECT 1) TO PROGRAM 'cat'",
                                                "SELECT pg_read_file('PG_VERSION')")
                                        .map(sql -> Arguments.of(db, sql)));
    }

    @ParameterizedTest
    @MethodSource("waysToMoreRights")
    void theRoleCannotGetMoreRights(TableRights db, String sql) throws SQLException {
        try (Connection app = db.asApp()) {
            refused(app, sql);
        }
    }

    /// Whoever owns the tables meets the second fence.
    @ParameterizedTest
    @MethodSource("org.throughline.standalone.TableRights#all")
    void theFenceStandsBeforeTheOwner(TableRights db) throws SQLException {
        try (Connection owner = db.asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : db.added()) {
                for (String sql :
                        List.of(
                                "UPDATE %1$s SET %2$s = %2$s".formatted(table, column(db, table)),
                                "DELETE FROM " + table,
                                "TRUNCATE " + table + " CASCADE")) {
                    assertThatThrownBy(() -> statement.execute(sql))
                            .as(sql)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    error ->
                                            assertThat(error.getSQLState()).isIn("23001", "P0001"));
                }
            }
        }
    }

    /// Also before one who may turn triggers off by a mode of the session. In `tgtype` 8 is DELETE,
    /// 16 UPDATE and 32 TRUNCATE; a fence stands against all three.
    @ParameterizedTest
    @MethodSource("org.throughline.standalone.TableRights#all")
    void theFenceStandsInReplicationModeToo(TableRights db) throws SQLException {
        try (Connection owner = db.asOwner()) {
            assertThat(
                            find(
                                    owner,
                                    "SELECT tgrelid::regclass::text FROM pg_trigger"
                                            + " WHERE NOT tgisinternal AND tgenabled = 'A'"
                                            + " AND tgtype & 56 = 56"))
                    .containsExactlyInAnyOrderElementsOf(db.added());
        }
    }

    @Test
    void noRoleReachesADatabaseThatIsNotItsOwn() {
        for (TableRights db : TableRights.all().toList()) {
            for (TableRights other : TableRights.all().toList()) {
                if (db != other) {
                    assertThatThrownBy(
                                    () ->
                                            DriverManager.getConnection(
                                                            other.url(),
                                                            db.app().user(),
                                                            db.app().password())
                                                    .close())
                            .as(db + " at " + other)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }
}
