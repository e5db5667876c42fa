package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.keyring.Keyring;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Events over HTTP, one at a time.
@Tag("server")
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
        assertThat(conflict.errors()).containsExactly("/id event-id-conflict");
    }

    @Test
    void otherWordsUnderTheSameKeyAreAConflict() {
        ObjectNode event = Events.concern(caseId);
        node.submit(event);
        Events.data(event).putObject("author").put("role", "nobody in particular");

        assertThat(node.submit(event).code()).isEqualTo("event-id-conflict");
    }

    @Test
    void theSameUnderAnotherCaseIsAConflict() {
        ObjectNode event = Events.concern(caseId);
        node.submit(event);
        event.put("subject", "case/" + node.open());

        assertThat(node.submit(event).code()).isEqualTo("event-id-conflict");
    }

    @Test
    void aBinaryEventIsTheSameEvent() {
        ObjectNode event = Events.concern(caseId);
        event.put("id", "caf\u00e9 1 %");
        Reply structured = node.submit(event);

        Reply binary =
                node.post(
                        "/api/v1/events",
                        "agency.police",
                        "application/json; charset=utf-8",
                        Events.data(event).toString(),
                        "ce-specversion",
                        "1.0",
                        "ce-id",
                        "caf%C3%A9%201%20%25",
                        "CE-Source",
                        "urn:agency:police",
                        "ce-type",
                        event.path("type").stringValue(),
                        "ce-subject",
                        "case/" + caseId);

        assertThat(binary.status()).as(binary.text()).isEqualTo(200);
        assertThat(binary.json().path("eventId")).isEqualTo(structured.json().path("eventId"));
    }

    @Test
    void plainJsonIsTakenAsStructured() {
        Reply reply =
                node.post(
                        "/api/v1/events",
                        "agency.police",
                        "application/json",
                        Events.concern(caseId).toString());

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    @Test
    void timeStandsInForRecorded() {
        ObjectNode event = Events.concern(caseId);
        Events.data(event).remove("recorded");
        event.put("time", "2008-04-14T09:30:00.123456789+01:00");
        assertThat(node.submit(event).status()).isEqualTo(201);

        event.remove("time");
        Events.data(event).put("recorded", "2008-04-14T08:30:00.123456Z");
        assertThat(node.submit(event).status()).isEqualTo(200);
    }

    @Test
    void aCorrectionIsAVersionOfItsEntry() {
        String entry = node.submit(Events.concern(caseId)).json().path("entryId").stringValue();
        for (int version = 2; version <= 3; version++) {
            ObjectNode correction = Events.full("entry-corrected.v1", caseId);
            Events.data(correction).put("corrects", entry);
            JsonNode answer = node.submit(correction).json();
            assertThat(answer.path("entryId").stringValue()).isEqualTo(entry);
            assertThat(answer.path("version").intValue()).isEqualTo(version);
            assertThat(node.submit(correction).json().path("version").intValue())
                    .isEqualTo(version);
        }
    }

    @Test
    void anEntryCanBeNamedByItsKey() {
        ObjectNode concern = Events.concern(caseId);
        String entry = node.submit(concern).json().path("entryId").stringValue();
        ObjectNode retraction = Events.full("entry-retracted.v1", caseId);
        Events.data(retraction).put("retracts", "#" + concern.path("id").stringValue());

        Reply reply = node.submit(retraction);

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().path("entryId").stringValue()).isEqualTo(entry);
    }

    @Test
    void aRuleRefusesWithItsCodeAndSaysWhatToDo() {
        long before = rows();

        Reply reply = node.submit(Events.closure(caseId));

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("closure-without-proposal");
        assertThat(reply.json().path("type").stringValue())
                .isEqualTo("/problems/closure-without-proposal");
        assertThat(reply.errors()).contains("/data/proposal closure-without-proposal");
        assertThat(reply.json().path("errors").get(0).path("hint").stringValue()).isNotBlank();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anOverrideIsAnEventBeforeTheDecision() {
        ObjectNode closure = Events.closure(node.open());
        Events.data(closure)
                .putObject("override")
                .put("reason", "the child moved away")
                .put("authorisedBy", "the director");
        long before = rows();

        Reply reply = node.submit(closure);

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(rows()).isEqualTo(before + 2);
        assertThat(reply.json().path("position").longValue()).isEqualTo(before + 2);
        assertThat(node.submit(closure).status()).isEqualTo(200);
    }

    @Test
    void aTypeThatThisNodeDoesNotKnowYetHindersNothing() {
        String other = node.open();
        String id = "01900000-0000-7000-8000-000000000001";
        DATABASES.own(
                """
                INSERT INTO event (position, event_id, stream, seq, type_id, ledger_time, dedupe,
                                   public, sealed)
                SELECT max(position) + 1, '%1$s', 'case/%2$s', 1, 999,
                       max(ledger_time) + interval '1 microsecond', sha256('later'),
                       convert_to('{"agency":"police","case":"%2$s","data":{"moon":"full"},'
                           || '"eventId":"%1$s","submission":"' || repeat('0', 64)
                           || '","type":"moon-seen.v1"}', 'UTF8'), ''
                  FROM event
                """
                        .formatted(id, other));

        assertThat(node.submit(Events.concern(other)).status()).isEqualTo(201);
        assertThat(node.submit(Events.closure(other)).code()).isEqualTo("closure-without-proposal");
        assertThat(node.get("/api/v1/log?limit=1000", "auditor").text()).contains("moon-seen.v1");
    }

    @Test
    void aDryRunLeavesNoTrace() {
        ObjectNode event = Events.concern(caseId);
        Events.data(event).putArray("subjects").add("grandmother-7");
        long before = rows();
        long keys = DATABASES.numberOfKeyring("SELECT count(*) FROM person");

        Reply valid = validate(CommandNode.STRUCTURED, event.toString());
        Reply refused = validate(CommandNode.STRUCTURED, Events.closure(caseId).toString());
        Reply batch =
                validate(CommandNode.BATCH, "[" + event + "," + Events.closure(caseId) + ",1]");

        assertThat(valid.status()).as(valid.text()).isEqualTo(200);
        assertThat(valid.json().path("valid").booleanValue()).isTrue();
        assertThat(refused.code()).isEqualTo("closure-without-proposal");
        assertThat(batch.json().path("results").valueStream())
                .extracting(each -> each.path("valid").booleanValue())
                .containsExactly(true, false, false);
        assertThat(rows()).isEqualTo(before);
        assertThat(DATABASES.numberOfKeyring("SELECT count(*) FROM person")).isEqualTo(keys);
    }

    private static Reply validate(String contentType, String body) {
        return node.post("/api/v1/events:validate", "agency.police", contentType, body);
    }

    @Test
    void afterAnErasureTheFirstAnswerStillComes() {
        ObjectNode event = Events.concern(caseId);
        Events.data(event).putArray("subjects").add("uncle-3");
        Reply first = node.submit(event);
        node.bean(Keyring.class).destroy(CaseId.of(caseId), PersonId.of("uncle-3"));

        Reply again = node.submit(event);
        Reply more = node.submit(event.put("id", "another"));

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("erased").booleanValue()).isTrue();
        assertThat(again.json().path("eventId")).isEqualTo(first.json().path("eventId"));
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.code()).isEqualTo("person-erased");
    }
}
