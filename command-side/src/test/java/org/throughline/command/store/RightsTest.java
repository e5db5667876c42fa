package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.newStream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Role × table × verb, as `docs/operations.md` lists it.
@Tag("server")
class RightsTest {

    private static final String NO_RIGHT = "42501";
    private static final String APPEND_ONLY = "23001";

    private static final TestLog LOG = new TestLog();

    @BeforeAll
    static void open() {
        LOG.engine().build().appendEvents(event(newStream(), 0, "first"));
        LOG.own(
                "INSERT INTO snapshot VALUES ('s', 0, '1', '\\x00',"
                        + " decode(repeat('00', 32), 'hex'))");
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @ParameterizedTest
    @CsvSource({
        "event, SELECT, true",
        "event, INSERT, true",
        "event, UPDATE, false",
        "event, DELETE, false",
        "event, TRUNCATE, false",
        "event, REFERENCES, false",
        "event, TRIGGER, false",
        "event, MAINTAIN, false",
        "snapshot, SELECT, true",
        "snapshot, INSERT, true",
        "snapshot, UPDATE, false",
        "snapshot, DELETE, false",
        "snapshot, TRUNCATE, false",
        "snapshot, REFERENCES, false",
        "snapshot, TRIGGER, false",
        "snapshot, MAINTAIN, false",
        "tile, SELECT, true",
        "tile, INSERT, true",
        "tile, UPDATE, false",
        "tile, DELETE, false",
        "tile, TRUNCATE, false",
        "tile, REFERENCES, false",
        "tile, TRIGGER, false",
        "tile, MAINTAIN, false",
        "map_node, SELECT, true",
        "map_node, INSERT, true",
        "map_node, UPDATE, false",
        "map_node, DELETE, false",
        "map_node, TRUNCATE, false",
        "map_node, REFERENCES, false",
        "map_node, TRIGGER, false",
        "map_node, MAINTAIN, false",
        "map_growth, SELECT, true",
        "map_growth, INSERT, true",
        "map_growth, UPDATE, false",
        "map_growth, DELETE, false",
        "map_growth, TRUNCATE, false",
        "map_growth, REFERENCES, false",
        "map_growth, TRIGGER, false",
        "map_growth, MAINTAIN, false",
        "checkpoint, SELECT, true",
        "checkpoint, INSERT, true",
        "checkpoint, UPDATE, false",
        "checkpoint, DELETE, false",
        "checkpoint, TRUNCATE, false",
        "checkpoint, REFERENCES, false",
        "checkpoint, TRIGGER, false",
        "checkpoint, MAINTAIN, false",
        "cosignature, SELECT, true",
        "cosignature, INSERT, true",
        "cosignature, UPDATE, false",
        "cosignature, DELETE, false",
        "cosignature, TRUNCATE, false",
        "cosignature, REFERENCES, false",
        "cosignature, TRIGGER, false",
        "cosignature, MAINTAIN, false",
        "staged_import, SELECT, true",
        "staged_import, INSERT, true",
        "staged_import, UPDATE, false",
        "staged_import, DELETE, true",
        "staged_import, TRUNCATE, false",
        "staged_import, REFERENCES, false",
        "staged_import, TRIGGER, false",
        "staged_import, MAINTAIN, false",
        "flyway_schema_history, SELECT, false",
        "flyway_schema_history, INSERT, false",
        "flyway_schema_history, UPDATE, false",
        "flyway_schema_history, DELETE, false",
        "flyway_schema_history, TRUNCATE, false",
        "flyway_schema_history, REFERENCES, false",
        "flyway_schema_history, TRIGGER, false",
        "flyway_schema_history, MAINTAIN, false",
    })
    void applicationRoleHasTheListedRightsAndNoOther(String table, String verb, boolean has) {
        long held =
                LOG.number(
                        "SELECT (has_table_privilege('%s', '%s', '%s'))::int"
                                .formatted(LOG.appRole(), table, verb));
        assertThat(held).isEqualTo(has ? 1 : 0);
    }

    @Test
    void applicationRoleSeesNoOtherTable() {
        assertThat(
                        LOG.number(
                                "SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm')"
                                        + " AND relnamespace = 'public'::regnamespace AND relname NOT"
                                        + " IN ('event', 'snapshot', 'staged_import', 'tile', 'map_node',"
                                        + " 'map_growth', 'checkpoint',"
                                        + " 'cosignature', 'flyway_schema_history')"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET public = '\\x00'",
                "UPDATE snapshot SET payload = '\\x00'",
                "DELETE FROM event",
                "DELETE FROM snapshot",
                "TRUNCATE event",
                "TRUNCATE snapshot",
                "UPDATE staged_import SET sealed = '\\x00'",
                "TRUNCATE staged_import",
                "SELECT * FROM event FOR UPDATE",
                "INSERT INTO event SELECT * FROM event ON CONFLICT (position)"
                        + " DO UPDATE SET public = '\\x00'",
                "MERGE INTO event USING (SELECT 1::bigint AS p) AS s ON position = s.p"
                        + " WHEN MATCHED THEN DELETE",
                "ALTER TABLE event DISABLE TRIGGER ALL",
                "ALTER TABLE event DROP CONSTRAINT event_dedupe",
                "DROP TABLE snapshot",
                "CREATE TABLE own (id int)",
                "CREATE INDEX own ON event (type_id)",
                "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql"
                        + " AS 'BEGIN RETURN NULL; END'",
                "SET session_replication_role = replica",
                "COPY event TO PROGRAM 'cat'",
                "SELECT pg_read_file('PG_VERSION')",
                "SELECT * FROM flyway_schema_history",
            })
    void applicationRoleIsRefusedEveryOtherVerb(String sql) {
        refused(sql, NO_RIGHT, LOG::asApp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET public = '\\x00'",
                "UPDATE event SET public = '\\x00' WHERE false",
                "DELETE FROM event",
                "TRUNCATE event",
                "INSERT INTO event SELECT * FROM event ON CONFLICT (position)"
                        + " DO UPDATE SET public = '\\x00'",
                "UPDATE snapshot SET payload = '\\x00'",
                "DELETE FROM snapshot",
                "TRUNCATE snapshot",
                "UPDATE tile SET root = '\\x00'",
                "DELETE FROM tile",
                "TRUNCATE tile",
                "UPDATE map_node SET node = '\\x00'",
                "DELETE FROM map_node",
                "TRUNCATE map_node",
                "UPDATE map_growth SET nodes = '\\x00'",
                "DELETE FROM map_growth",
                "TRUNCATE map_growth",
                "UPDATE checkpoint SET note = '\\x00'",
                "DELETE FROM checkpoint",
                "TRUNCATE checkpoint CASCADE",
                "UPDATE cosignature SET signature = '\\x00'",
                "DELETE FROM cosignature",
                "TRUNCATE cosignature",
            })
    void ownerIsStoppedByTheSecondFence(String sql) {
        refused(sql, APPEND_ONLY, LOG::asOwner);
    }

    @Test
    void secondFenceStandsInReplicationModeToo() {
        assertThat(
                        LOG.number(
                                "SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal"
                                        + " AND tgenabled = 'A'"))
                .isEqualTo(8);
    }

    private interface Door {
        Connection open() throws SQLException;
    }

    private static void refused(String sql, String state, Door door) {
        ThrowingCallable attempt =
                () -> {
                    try (Connection connection = door.open();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                };
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        error -> assertThat(error.getSQLState()).isEqualTo(state));
    }
}
