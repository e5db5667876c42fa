package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One natural key more than once in a batch.
@Tag("server")
class TwiceInABatchTest {

    private static final CommandNode NODE = CommandNode.shared();

    private final String caseId = NODE.open();
    private final ObjectNode event = Events.concern(caseId);

    private static Reply send(String path, List<ObjectNode> events, String... headers) {
        String body = events.toString();
        return NODE.post(path, "agency.police", CommandNode.BATCH, body, headers);
    }

    private static Reply strictly(ObjectNode... events) {
        return send("/api/v1/events", List.of(events), "Prefer", "handling=strict");
    }

    private static List<JsonNode> results(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path("results").valueStream().toList();
    }

    private static List<Integer> statuses(Reply reply) {
        return results(reply).stream().map(each -> each.path("status").intValue(0)).toList();
    }

    /// The event with other words.
    private ObjectNode reworded() {
        ObjectNode other = event.deepCopy();
        Events.data(other).put("concern", "something else");
        return other;
    }

    @Test
    void strictlyTheSameIsOneEvent() {
        String fresh = UUID.randomUUID().toString();
        ObjectNode opening = Events.opening(fresh);
        ObjectNode concern = Events.concern(fresh);

        Reply reply = strictly(opening, concern, concern, opening, concern);

        assertThat(statuses(reply)).containsExactly(201, 201, 200, 200, 200);
        List<JsonNode> results = results(reply);
        ObjectNode again = (ObjectNode) results.get(1).deepCopy();
        again.put("status", 200).put("duplicate", true);
        assertThat(List.of(results.get(2), results.get(4))).containsOnly(again);
        assertThat(NODE.submit(concern).json().path("eventId")).isEqualTo(again.path("eventId"));
    }

    @Test
    void strictlyOtherContentIsAConflict() {
        ObjectNode elsewhere = event.deepCopy().put("subject", "case/" + NODE.open());

        Reply reply = strictly(event, reworded(), elsewhere);

        assertThat(reply.code()).isEqualTo("batch-refused");
        assertThat(reply.errors())
                .containsExactly("/id event-id-conflict", "/id event-id-conflict");
        assertThat(NODE.submit(event).status()).as("nothing was recorded").isEqualTo(201);
    }

    @Test
    void theDryRunSaysWhatTheRunDoes() {
        List<ObjectNode> events = List.of(event, event, reworded());

        Reply dry = send("/api/v1/events:validate", events);

        assertThat(results(dry))
                .extracting(each -> each.path("valid").booleanValue())
                .containsExactly(true, true, false);
        assertThat(results(dry).get(2).at("/problem/code").stringValue())
                .isEqualTo("event-id-conflict");
        assertThat(statuses(send("/api/v1/events", events))).containsExactly(201, 200, 409);
    }

    @Test
    void whoeverWaitsGetsTheReceiptWithEachAnswer() {
        Reply reply = send("/api/v1/events", List.of(event, event, event), "Prefer", "wait=10");

        assertThat(results(reply)).allMatch(each -> each.path("proof").isString());
    }
}
