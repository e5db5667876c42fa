package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.intake.AttackedLog.DATABASES;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.throughline.command.ledger.DeepCheck;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// Somebody with every right on the database changes a log: the deep check names it, whatever it
/// is.
@Tag("server")
class AttackTest {

    private static final int PAGE = 8192;

    private static TestDatabase attacked;

    @BeforeAll
    static void takeTheGuardsAway() throws SQLException {
        attacked = AttackedLog.copy();
        try (Connection connection = TestPostgres.superuser(attacked)) {
            for (String table : List.of("event", "checkpoint", "tile", "map_growth")) {
                AttackedLog.execute(connection, "ALTER TABLE " + table + " DISABLE TRIGGER ALL");
            }
            AttackedLog.execute(connection, "ALTER TABLE event DROP CONSTRAINT event_dedupe");
        }
    }

    @AfterAll
    static void drop() {
        TestPostgres.drop(attacked);
    }

    static Stream<Attacks.Attack> attacks() {
        return Attacks.all();
    }

    @Test
    void thereAreAtLeastAHundred() {
        assertThat(attacks().count()).isGreaterThanOrEqualTo(120);
    }

    /// Each in a transaction that is rolled back, and checked within it.
    @ParameterizedTest
    @MethodSource("attacks")
    void isFoundAndNamed(Attacks.Attack attack) throws SQLException {
        try (Connection connection = TestPostgres.superuser(attacked)) {
            connection.setAutoCommit(false);
            AttackedLog.execute(connection, "SET LOCAL session_replication_role = replica");
            AttackedLog.execute(connection, attack.statements());

            DeepCheck.Result result =
                    AttackedLog.check(new SingleConnectionDataSource(connection, true));

            connection.rollback();
            assertThat(result.findings())
                    .as(attack.name())
                    .extracting(found -> found.where() + ": " + found.what())
                    .anyMatch(Pattern.compile(named(attack)).asPredicate());
        }
    }

    /// What has to be named, with the words that only this log has.
    private static String named(Attacks.Attack attack) {
        String names = attack.names();
        if (names.contains("{first}")) {
            return names.replace("{first}", Long.toString(DATABASES.number(Attacks.FIRST)));
        }
        if (!names.contains("{seq}") && !names.contains("{before}")) {
            return names;
        }
        String row = " FROM event WHERE position = " + attack.place();
        long seq = DATABASES.number("SELECT seq" + row);
        return names.replace("{stream}", DATABASES.word("SELECT stream" + row))
                .replace("{seq}", Long.toString(seq))
                .replace("{after}", Long.toString(seq + 1))
                .replace(
                        "{before}",
                        Long.toString(DATABASES.number(Attacks.BEFORE + attack.place())));
    }

    @Test
    void aPageThatIsEditedOnTheDiskIsFound() throws SQLException, IOException {
        // rows that were tried and not committed lie there too, and on pages without others
        try (Connection connection = TestPostgres.superuser(DATABASES.events())) {
            AttackedLog.execute(connection, "VACUUM event");
        }
        TestDatabase copy = AttackedLog.copy();
        try {
            Path heap = heap(copy);
            int page =
                    (int)
                            DATABASES.number(
                                    "SELECT (ctid::text::point)[0]::bigint FROM event"
                                            + " ORDER BY position DESC LIMIT 1");
            String onPage =
                    DATABASES.word(
                            "SELECT string_agg(position::text, '|') FROM event"
                                    + " WHERE (ctid::text::point)[0] = "
                                    + page);
            byte[] pages = Files.readAllBytes(heap);
            int at =
                    new String(pages, page * PAGE, PAGE, ISO_8859_1)
                                    .lastIndexOf("\"agency\":\"police\"")
                            + page * PAGE;
            assertThat(at).isGreaterThan(page * PAGE);
            try (RandomAccessFile file = new RandomAccessFile(heap.toFile(), "rw")) {
                file.seek(at + "\"agency\":\"".length());
                file.write('x');
            }
            try (HikariDataSource pool = AttackedLog.pool(copy)) {
                assertThat(AttackedLog.check(pool).findings())
                        .extracting(DeepCheck.Found::what)
                        .anyMatch(
                                Pattern.compile("position (" + onPage + ")(?!\\d)").asPredicate());
            }
        } finally {
            TestPostgres.drop(copy);
        }
    }

    /// The file of the events.
    private static Path heap(TestDatabase database) throws SQLException {
        try (Connection connection = TestPostgres.superuser(database);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT current_setting('data_directory') || '/'"
                                        + " || pg_relation_filepath('event')")) {
            row.next();
            return Path.of(row.getString(1));
        }
    }
}
