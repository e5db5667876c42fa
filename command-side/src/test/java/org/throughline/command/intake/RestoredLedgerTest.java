package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.postgres.TestPostgres;

/// What is left of a ledger after a restore, which keeps neither tiles nor map.
@Tag("server")
class RestoredLedgerTest {

    /// A restore makes the map of the newest checkpoint again, and none of those before it.
    @Test
    void ofOlderCheckpointsARestoredLogProvesNoMoreWhatTheirMapsSaid() throws SQLException {
        CommandDatabases databases = new CommandDatabases();
        String proof;
        long first;
        try (CommandNode before = new CommandNode(databases, 4)) {
            before.register("police", "social-care");
            String opened = before.open();
            proof = "/api/v1/log/proof?stream=case/" + opened + "&size=";
            Patience.until(
                    "a checkpoint", () -> databases.number("SELECT count(*) FROM checkpoint") > 0);
            first = databases.number("SELECT min(size) FROM checkpoint");
            Reply more = before.submit(Events.concern(opened));
            long position = more.json().path("position").longValue();
            Patience.until(
                    "the next one",
                    () -> databases.number("SELECT max(size) FROM checkpoint") >= position);
            assertThat(before.get(proof + first, "auditor").status()).isEqualTo(200);
        }
        try (Connection owner = TestPostgres.superuser(databases.events());
                Statement statement = owner.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String table : List.of("tile", "map_growth")) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
                statement.execute("TRUNCATE " + table);
            }
        }
        try (CommandNode after = new CommandNode(databases, 4)) {
            Patience.until(
                    "the map", () -> databases.number("SELECT count(*) FROM map_growth") > 0);
            long newest = databases.number("SELECT max(size) FROM checkpoint");

            Reply gone = after.get(proof + first, "auditor");
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.code()).isEqualTo("not-found");
            assertThat(after.get(proof + newest, "auditor").status()).isEqualTo(200);
            assertThat(after.get(proof + (newest + 1), "auditor").status()).isEqualTo(404);
            assertThat(after.get("/api/v1/checkpoints/" + first, "auditor").status())
                    .isEqualTo(200);
        }
    }
}
