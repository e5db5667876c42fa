package org.throughline.command.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.ledger.DeepCheck;
import org.throughline.command.ledger.LogKeys;
import org.throughline.command.store.AppendSignal;
import org.throughline.command.store.LogDatabase;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Frontier;
import org.throughline.ledger.LeafHash;
import org.throughline.ledger.LogState;
import org.throughline.ledger.MapNodes;
import org.throughline.ledger.Origin;
import org.throughline.ledger.Position;
import org.throughline.ledger.StreamMap;
import org.throughline.ledger.StreamState;
import org.throughline.ledger.StreamTag;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.Leaves;

/// Somebody with every right on the database changes a log: the deep check names it, whatever it
/// is; and what any keeper of a database may do, raises no alarm.
@Tag("server")
class AttackTest {

    private static final Origin ORIGIN = Origin.of("throughline.local/log");
    private static final int EVENTS = 301;
    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static Keyring keyring;

    @BeforeAll
    static void fill() {
        try (CommandNode node = new CommandNode(DATABASES, 4)) {
            node.register("police", "social-care");
            List<String> cases = List.of(node.open(), node.open(), node.open());
            for (int batch = 0; batch < 8; batch++) {
                List<String> events = new ArrayList<>();
                for (int i = 0; i < 37; i++) {
                    events.add(Events.concern(cases.get((batch + i) % 3)).toString());
                }
                Reply reply = post(node, events);
                assertThat(reply.applied()).isEqualTo("wait=10");
            }
            assertThat(DATABASES.number("SELECT max(position) FROM event")).isEqualTo(EVENTS);
            assertThat(DATABASES.number("SELECT max(size) FROM checkpoint")).isEqualTo(EVENTS);
        }
        keyring = DATABASES.keyring();
    }

    private record Reply(String applied) {}

    private static Reply post(CommandNode node, List<String> events) {
        return new Reply(
                node.post(
                                "/api/v1/events",
                                "agency.police",
                                CommandNode.BATCH,
                                events.toString(),
                                "Prefer",
                                "wait=10")
                        .header("Preference-Applied"));
    }

    static Stream<Attacks.Attack> attacks() {
        return Attacks.all();
    }

    @Test
    void thereAreAtLeastAHundredAttacksAndFifteenLawfulWorks() {
        assertThat(attacks().count() + 4).isGreaterThanOrEqualTo(100);
        assertThat(Attacks.LAWFUL).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isFoundAndNamed(Attacks.Attack attack) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String table : List.of("event", "checkpoint", "tile", "map_node")) {
            statements.add("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
        }
        statements.add("SET session_replication_role = replica");
        statements.add("ALTER TABLE event DROP CONSTRAINT event_dedupe");
        statements.addAll(attack.statements());

        DeepCheck.Result result = after(statements);

        assertThat(result.findings()).as(attack.name()).isNotEmpty();
        assertThat(result.findings())
                .allSatisfy(found -> assertThat(found.where()).isNotBlank())
                .allSatisfy(found -> assertThat(found.what()).isNotBlank());
    }

    static Stream<String> lawful() {
        return Attacks.LAWFUL.stream();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void raisesNoAlarm(String work) throws SQLException {
        DeepCheck.Result result = after(List.of(work.split(";", -1)));

        assertThat(result.findings()).as(work).isEmpty();
        assertThat(result.events()).isEqualTo(EVENTS);
        assertThat(result.signed()).isEqualTo(EVENTS);
    }

    @Test
    void aMapThatLeavesOutTheLastEventOfACaseIsFoundThoughTheLogSignedIt() throws SQLException {
        assertThat(signedOver(1, false)).contains("the stream map is not that of the events");
    }

    @Test
    void aMapThatLeavesOutACaseIsFoundThoughTheLogSignedIt() throws SQLException {
        assertThat(signedOver(100_000, false)).contains("the stream map is not that of the events");
    }

    @Test
    void anotherTimeIsFoundThoughTheLogSignedIt() throws SQLException {
        assertThat(signedOver(0, true)).contains("another time was signed");
    }

    @Test
    void aPageThatIsEditedOnTheDiskIsFound() throws SQLException, IOException {
        TestDatabase copy = TestPostgres.copyOf(DATABASES.events());
        try {
            Path heap;
            try (Connection connection = TestPostgres.superuser(copy);
                    Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "SELECT current_setting('data_directory') || '/'"
                                            + " || pg_relation_filepath('event')")) {
                row.next();
                heap = Path.of(row.getString(1));
            }
            byte[] pages = Files.readAllBytes(heap);
            int at = new String(pages, ISO_8859_1).lastIndexOf("\"agency\":\"police\"");
            assertThat(at).isPositive();
            try (RandomAccessFile file = new RandomAccessFile(heap.toFile(), "rw")) {
                file.seek(at + "\"agency\":\"".length());
                file.write('x');
            }
            try (HikariDataSource pool = pool(copy)) {
                assertThat(check(pool).findings()).isNotEmpty();
            }
        } finally {
            TestPostgres.drop(copy);
        }
    }

    /// A newest checkpoint of the right events, under the log's own keys, whose map has so many
    /// events less of one case.
    private static String signedOver(int less, boolean otherTime) throws SQLException {
        TestDatabase copy = TestPostgres.copyOf(DATABASES.events());
        try (HikariDataSource pool = pool(copy)) {
            List<RecordedEvent> log = source(pool).readAfter(Position.START, 1_000);
            String note = forged(log, less, otherTime);
            try (Connection connection = TestPostgres.superuser(copy);
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE checkpoint DISABLE TRIGGER ALL");
                statement.execute(
                        "UPDATE checkpoint SET note = convert_to('%s', 'UTF8') WHERE size = %d"
                                .formatted(note, EVENTS));
            }
            return check(pool).findings().toString();
        } finally {
            TestPostgres.drop(copy);
        }
    }

    private static String forged(List<RecordedEvent> log, int less, boolean otherTime) {
        String victim = log.getLast().stream().text();
        Frontier tree = Frontier.empty();
        List<StreamState> states = new ArrayList<>();
        log.forEach(row -> tree.append(LeafHash.of(Leaves.of(ORIGIN, row))));
        for (String stream : log.stream().map(row -> row.stream().text()).distinct().toList()) {
            List<RecordedEvent> rows =
                    log.stream().filter(row -> row.stream().text().equals(stream)).toList();
            int kept = stream.equals(victim) ? Math.max(0, rows.size() - less) : rows.size();
            Frontier events = Frontier.empty();
            rows.subList(0, kept)
                    .forEach(row -> events.append(LeafHash.of(Leaves.of(ORIGIN, row))));
            if (kept > 0) {
                states.add(StreamState.of(StreamTag.of(ORIGIN, stream), events));
            }
        }
        Instant time = log.getLast().ledgerTime().plusNanos(otherTime ? 1_000 : 0);
        return Checkpoint.of(
                        ORIGIN,
                        tree.size(),
                        tree.root(),
                        new LogState(StreamMap.of(states, MapNodes.allInMemory()).root(), time))
                .signedBy(LogKeys.open(DATABASES.keys(), ORIGIN, true).signers())
                .toString();
    }

    private static DeepCheck.Result after(List<String> statements) throws SQLException {
        TestDatabase copy = TestPostgres.copyOf(DATABASES.events());
        try {
            try (Connection connection = TestPostgres.superuser(copy);
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            try (HikariDataSource pool = pool(copy)) {
                return check(pool);
            }
        } finally {
            TestPostgres.drop(copy);
        }
    }

    private static DeepCheck.Result check(HikariDataSource pool) {
        LogDatabase database = new LogDatabase(pool, 2);
        return new DeepCheck(source(pool), database, ORIGIN, DATABASES.keys())
                .run(keyring, keyring.logKey(), _ -> {});
    }

    private static PostgresEventSource source(HikariDataSource pool) {
        return new PostgresEventSource(new LogDatabase(pool, 2), AppendSignal.local());
    }

    private static HikariDataSource pool(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(2);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
