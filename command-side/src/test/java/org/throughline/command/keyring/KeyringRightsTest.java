package org.throughline.command.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What may be done with the keyring's tables: a row that is added stays as it is.
class KeyringRightsTest {

    private static final String ADD_ONLY = "23001";

    @TempDir private Path folder;
    private KeyringHome home;

    @BeforeEach
    void open() {
        home = new KeyringHome(folder);
        home.start();
    }

    @Test
    void theListNamesEveryTable() {
        assertThat(
                        JdbcClient.create(home.owner())
                                .sql(
                                        """
                                        SELECT relname::text FROM pg_class
                                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
                                        """)
                                .query(String.class)
                                .list())
                .contains("flyway_schema_history")
                .filteredOn(name -> !name.equals("flyway_schema_history"))
                .filteredOn(name -> !name.equals("control"))
                .containsExactlyInAnyOrderElementsOf(KeyringHome.TABLES);
    }

    static Stream<String> changes() {
        return KeyringHome.TABLES.stream()
                .flatMap(
                        table ->
                                Stream.of(
                                        "UPDATE %1$s SET %2$s = %2$s"
                                                .formatted(table, column(table)),
                                        "DELETE FROM " + table,
                                        "TRUNCATE " + table + " CASCADE"));
    }

    private static String column(String table) {
        return switch (table) {
            case "bucket_key" -> "file";
            case "person", "destroyed_person" -> "case_id";
            case "wrapped_key", "log_key" -> "wrapped";
            case "destroyed_bucket_key" -> "bucket_key";
            case "erasure" -> "people";
            case "erasure_review" -> "pointer";
            case "node" -> "started";
            default -> "at";
        };
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theOwnerIsStoppedToo(String sql) {
        assertThatThrownBy(() -> run(home.owner(), sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        error -> assertThat(error.getSQLState()).isEqualTo(ADD_ONLY));
    }

    @Test
    void theFenceStandsInReplicationModeToo() {
        assertThat(
                        JdbcClient.create(home.owner())
                                .sql(
                                        """
                                        SELECT tgrelid::regclass::text FROM pg_trigger
                                        WHERE NOT tgisinternal AND tgenabled = 'A'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(KeyringHome.TABLES);
    }

    private static void run(DataSource as, String sql) throws SQLException {
        try (Connection connection = as.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
