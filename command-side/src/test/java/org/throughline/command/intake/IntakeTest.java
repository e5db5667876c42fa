package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Events over HTTP, one at a time.
class IntakeTest {

    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode node;
    private static String caseId;

    @BeforeAll
    static void start() {
        node = new CommandNode(DATABASES, 4);
        node.register("police", "social-care");
        caseId = node.open();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static long rows() {
        return DATABASES.number("SELECT count(*) FROM event");
    }

    @Test
    void aStructuredEventIsRecordedAndAnswered() {
        Reply reply = node.submit(Events.concern(caseId));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        JsonNode answer = reply.json();
        assertThat(answer.propertyNames())
                .containsExactly(
                        "caseId",
                        "eventId",
                        "entryId",
                        "version",
                        "position",
                        "ledgerTime",
                        "leafHash",
                        "receipt",
                        "duplicate");
        assertThat(answer.path("caseId").stringValue()).isEqualTo(caseId);
        assertThat(answer.path("entryId")).isEqualTo(answer.path("eventId"));
        assertThat(answer.path("version").intValue()).isEqualTo(1);
        assertThat(answer.path("position").longValue()).isEqualTo(rows());
        assertThat(answer.path("ledgerTime").stringValue()).endsWith("Z");
        assertThat(answer.path("leafHash").stringValue()).matches("[0-9a-f]{64}");
        assertThat(answer.path("duplicate").booleanValue()).isFalse();
    }

    @Test
    void theSameAgainGetsTheFirstAnswer() {
        ObjectNode event = Events.concern(caseId);
        Reply first = node.submit(event);
        long before = rows();

        Reply again = node.submit(event);

        assertThat(again.status()).isEqualTo(200);
        ObjectNode expected = (ObjectNode) first.json();
        assertThat(again.json()).isEqualTo(expected.put("duplicate", true));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void otherContentUnderTheSameKeyIsAConflict() {
        ObjectNode event = Events.concern(caseId);
        node.submit(event);
        Events.data(event).put("happened", "2007");

        Reply conflict = node.submit(event);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.code()).isEqualTo("event-id-conflict");
    }
}
