package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.ledger.Integrator;

/// A database that is not what was signed: nothing more is signed, and everything else goes on.
@Tag("server")
class LedgerStopsTest {

    private final CommandDatabases databases = new CommandDatabases();

    private String filled() {
        try (CommandNode node = new CommandNode(databases, 4)) {
            node.register("police", "social-care");
            String caseId = node.open();
            for (int i = 0; i < 3; i++) {
                Reply reply =
                        node.post(
                                "/api/v1/events",
                                "agency.police",
                                CommandNode.STRUCTURED,
                                Events.concern(caseId).toString(),
                                "Prefer",
                                "wait=10");
                assertThat(reply.header("Preference-Applied")).isEqualTo("wait=10");
            }
            return caseId;
        }
    }

    private void attack(String... statements) {
        databases.own("ALTER TABLE event DISABLE TRIGGER USER");
        databases.own("ALTER TABLE checkpoint DISABLE TRIGGER USER");
        for (String sql : statements) {
            databases.own(sql);
        }
    }

    private void stopsNaming(String caseId, String where) {
        try (CommandNode node = new CommandNode(databases, 4)) {
            Patience.until(
                    "the integrator stops",
                    () -> node.bean(Integrator.class).corruption().isPresent());
            assertThat(node.bean(Integrator.class).corruption().orElseThrow()).contains(where);
            assertThat(node.get("/api/v1/checkpoints/latest", "auditor").code())
                    .isEqualTo("ledger-stopped");
            long before = databases.number("SELECT max(size) FROM checkpoint");
            Reply reply =
                    node.post(
                            "/api/v1/events",
                            "agency.police",
                            CommandNode.STRUCTURED,
                            Events.concern(caseId).toString(),
                            "Prefer",
                            "wait=1");
            if (reply.status() == 201) {
                assertThat(reply.header("Preference-Applied")).isEmpty();
            }
            assertThat(databases.number("SELECT max(size) FROM checkpoint")).isEqualTo(before);
        }
    }

    @Test
    void whenTheLastEventsAreGone() {
        String caseId = filled();
        attack("DELETE FROM checkpoint WHERE size > 3", "DELETE FROM event WHERE position > 3");

        stopsNaming(caseId, "the log has 3 events, and 6 were signed");
    }

    @Test
    void whenAnEventIsMovedInTime() {
        String caseId = filled();
        attack(
                "UPDATE event SET ledger_time = ledger_time - interval '1 microsecond'"
                        + " WHERE position = 4");

        stopsNaming(caseId, "does not follow from what is stored");
    }

    @Test
    void whenTheCheckpointIsRemovedAndAnEventChanged() {
        String caseId = filled();
        attack(
                "DELETE FROM checkpoint",
                "UPDATE event SET ledger_time = ledger_time - interval '1 microsecond'"
                        + " WHERE position = 4");

        stopsNaming(caseId, "the first 6 events are not those that were signed");
    }

    @Test
    void whenATypeNumberIsChanged() {
        String caseId = filled();
        attack("UPDATE event SET type_id = type_id + 1 WHERE position = 5");

        stopsNaming(caseId, "the type number of the event at position 5");
    }

    @Test
    void whenTheKeysAreGone() throws Exception {
        String caseId = filled();
        databases.removeKey("log-ml-dsa-44.key");

        stopsNaming(caseId, "the key file log-ml-dsa-44.key is missing");
    }
}
