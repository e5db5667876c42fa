package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.intake.AttackedLog.EVENTS;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.command.ledger.DeepCheck;
import org.throughline.command.store.EventsSchema;
import org.throughline.postgres.TestDatabase;
import org.throughline.postgres.TestPostgres;

/// What any keeper of a database may do with a log, raises no alarm.
@Tag("server")
class LawfulWorksTest {

    /// Those of the log, in an order in which they can be loaded.
    private static final List<String> TABLES =
            List.of(
                    "event",
                    "snapshot",
                    "staged_import",
                    "tile",
                    "map_node",
                    "map_growth",
                    "checkpoint",
                    "cosignature");

    /// Nothing of this changes what is stored.
    private static final List<String> WORKS =
            List.of(
                    "VACUUM FULL event",
                    "VACUUM FREEZE event",
                    "VACUUM FULL checkpoint",
                    "REINDEX TABLE event",
                    "REINDEX TABLE tile",
                    "REINDEX TABLE map_node",
                    "REINDEX TABLE map_growth",
                    "VACUUM FULL map_growth",
                    "CLUSTER event USING event_stream_seq",
                    "CLUSTER event USING event_event_id",
                    "ANALYZE",
                    "CHECKPOINT",
                    "ALTER TABLE event SET (fillfactor = 70)",
                    "ALTER TABLE event ALTER COLUMN public SET STORAGE EXTERNAL",
                    "CREATE INDEX of_ours ON event (ledger_time)",
                    "ALTER TABLE event ADD CONSTRAINT of_ours CHECK (position < 1000000000)",
                    "ALTER TABLE snapshot DISABLE TRIGGER ALL; TRUNCATE snapshot",
                    "TRUNCATE staged_import",
                    "CREATE TABLE copy AS SELECT * FROM event; ALTER TABLE event DISABLE TRIGGER ALL;"
                            + " TRUNCATE event; INSERT INTO event SELECT * FROM copy ORDER BY random()",
                    "ALTER TABLE event ALTER COLUMN sealed SET STORAGE EXTENDED; VACUUM FULL event");

    private static TestDatabase kept;

    @BeforeAll
    static void copy() {
        kept = AttackedLog.copy();
    }

    @AfterAll
    static void drop() {
        TestPostgres.drop(kept);
    }

    @Test
    void thereAreAtLeastFifteen() {
        assertThat(WORKS).hasSizeGreaterThanOrEqualTo(15);
    }

    static Stream<String> works() {
        return WORKS.stream();
    }

    /// One after the other on the same tables.
    @ParameterizedTest
    @MethodSource("works")
    void raisesNoAlarm(String work) throws SQLException {
        try (Connection connection = TestPostgres.superuser(kept)) {
            for (String sql : work.split(";", -1)) {
                AttackedLog.execute(connection, sql);
            }
        }
        raisesNone(work, kept);
    }

    /// As a dump and its restoring do, into tables that are new; as text also what another major
    /// version reads.
    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "binary"})
    void whatIsDumpedAndLoadedElsewhereRaisesNoAlarm(String format) throws Exception {
        TestDatabase fresh = TestPostgres.database("loaded");
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setURL(fresh.url());
        owner.setUser(fresh.user());
        owner.setPassword(fresh.password());
        EventsSchema.migrate(owner, fresh.appRole("throughline_command").user());
        try (Connection from = TestPostgres.superuser(AttackedLog.DATABASES.events());
                Connection to = TestPostgres.superuser(fresh)) {
            for (String table : TABLES) {
                ByteArrayOutputStream dump = new ByteArrayOutputStream();
                CopyManager out = from.unwrap(PGConnection.class).getCopyAPI();
                out.copyOut("COPY " + table + " TO STDOUT (FORMAT " + format + ")", dump);
                AttackedLog.execute(to, "ALTER TABLE " + table + " DISABLE TRIGGER ALL");
                CopyManager in = to.unwrap(PGConnection.class).getCopyAPI();
                in.copyIn(
                        "COPY " + table + " FROM STDIN (FORMAT " + format + ")",
                        new ByteArrayInputStream(dump.toByteArray()));
                AttackedLog.execute(to, "ALTER TABLE " + table + " ENABLE TRIGGER ALL");
            }
        }
        raisesNone(format, fresh);
        TestPostgres.drop(fresh);
    }

    private static void raisesNone(String work, TestDatabase database) {
        try (HikariDataSource pool = AttackedLog.pool(database)) {
            DeepCheck.Result result = AttackedLog.check(pool);
            assertThat(result.findings()).as(work).isEmpty();
            assertThat(result.events()).isEqualTo(EVENTS);
            assertThat(result.signed()).isEqualTo(EVENTS);
        }
    }
}
