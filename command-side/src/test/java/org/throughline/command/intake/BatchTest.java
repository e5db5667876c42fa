package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Many events at once.
@Tag("server")
class BatchTest {

    private static final CommandDatabases DATABASES = new CommandDatabases();
    private static CommandNode node;

    @BeforeAll
    static void start() {
        node = new CommandNode(DATABASES, 4);
        node.register("police", "social-care");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static Reply send(List<? extends JsonNode> events, String... headers) {
        String body =
                events.stream().map(JsonNode::toString).collect(Collectors.joining(",", "[", "]"));
        return node.post("/api/v1/events", "agency.police", CommandNode.BATCH, body, headers);
    }

    private static Reply strictly(JsonNode... events) {
        return send(List.of(events), "Prefer", "handling=strict");
    }

    private static List<Integer> statuses(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .path("results")
                .valueStream()
                .map(r -> r.path("status").intValue())
                .toList();
    }

    private static long rows() {
        return DATABASES.number("SELECT count(*) FROM event");
    }

    /// A closure before which nothing of what it needs was done.
    private static ObjectNode refused(String caseId) {
        return Events.closure(caseId);
    }

    @Test
    void eachItemStandsForItselfInItsPlace() {
        String caseId = node.open();
        ObjectNode first = Events.concern(caseId);
        ObjectNode wrong = Events.concern(caseId);
        Events.data(wrong).remove("happened");

        Reply reply =
                send(
                        List.of(
                                first,
                                wrong,
                                refused(caseId),
                                Events.concern(caseId),
                                first,
                                Events.concern("x")));

        assertThat(statuses(reply)).containsExactly(201, 422, 422, 201, 200, 422);
        JsonNode problem = reply.json().path("results").get(1).path("problem");
        assertThat(problem.path("errors").get(0).path("item").intValue()).isEqualTo(1);
        assertThat(problem.path("errors").get(0).path("pointer").stringValue())
                .isEqualTo("/data/happened");
    }

    @Test
    void anotherAgencysEventInABatchIsRefusedInItsPlaceAndTheWholeOfAStrictOne() {
        String caseId = node.open();
        ObjectNode forged = Events.concern(caseId).put("source", "urn:agency:social-care");
        long before = rows();

        Reply each = send(List.of(forged, Events.concern(caseId)));
        Reply all = strictly(Events.concern(caseId), forged);

        assertThat(statuses(each)).containsExactly(403, 201);
        assertThat(each.json().path("results").get(0).path("problem").path("code").stringValue())
                .isEqualTo("source-not-yours");
        assertThat(all.status()).isGreaterThanOrEqualTo(400);
        int looks = 2;
        assertThat(rows()).isEqualTo(before + 1 + looks);
    }

    @Test
    void aFileCanBeginWithItsCase() {
        String caseId = "20000000-0000-4000-8000-000000000001";
        ObjectNode concern = Events.concern(caseId);
        ObjectNode retraction = Events.full("entry-retracted.v1", caseId);
        Events.data(retraction).put("retracts", "#" + concern.path("id").stringValue());
        ObjectNode opening = Events.full("case-opened.v1", caseId);

        Reply reply = send(List.of(opening, concern, retraction));

        assertThat(statuses(reply)).containsExactly(201, 201, 201);
        JsonNode results = reply.json().path("results");
        assertThat(results.get(2).path("entryId")).isEqualTo(results.get(1).path("eventId"));
        assertThat(statuses(send(List.of(Events.full("case-opened.v1", caseId)))))
                .containsExactly(409);
    }

    @Test
    void decisionsSeeTheFactsBeforeThem() {
        String caseId = node.open();
        ObjectNode referral = Events.full("referral-made.v1", caseId);
        ObjectNode decision = Events.full("referral-decided.v1", caseId);
        Events.data(decision).put("referral", "#" + referral.path("id").stringValue());
        Events.data(decision).remove(List.of("retrospective", "override"));

        assertThat(statuses(send(List.of(referral, decision)))).containsExactly(201, 201);
    }

    @Test
    void fiveHundredFactsAreTaken() {
        String caseId = node.open();
        List<JsonNode> events = new ArrayList<>();
        Stream.generate(() -> Events.concern(caseId)).limit(500).forEach(events::add);

        assertThat(statuses(send(events))).hasSize(500).containsOnly(201);
        assertThat(statuses(send(events))).hasSize(500).containsOnly(200);
        assertThat(
                        DATABASES.number(
                                "SELECT max(seq) FROM event WHERE stream = 'case/" + caseId + "'"))
                .isEqualTo(500);
    }

    @Test
    void strictlyAllOfItGoesIn() {
        String one = node.open();
        String other = "20000000-0000-4000-8000-000000000002";
        long before = rows();

        Reply reply =
                strictly(
                        Events.concern(one),
                        Events.full("case-opened.v1", other),
                        Events.concern(other),
                        Events.concern(one));

        assertThat(statuses(reply)).containsExactly(201, 201, 201, 201);
        assertThat(reply.json().path("results").valueStream())
                .extracting(each -> each.path("position").longValue())
                .containsExactlyInAnyOrder(before + 1, before + 2, before + 3, before + 4);
    }

    @Test
    void strictlyNothingGoesInIfOneItemIsWrong() {
        String caseId = node.open();
        ObjectNode wrong = Events.concern(caseId);
        Events.data(wrong).remove("happened");
        long before = rows();

        Reply reply = strictly(Events.concern(caseId), wrong, Events.concern("nowhere"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("batch-refused");
        assertThat(reply.errors()).containsExactly("/data/happened missing", "/subject not-valid");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void strictlyIsWhateverTheRfcLetsItBeWritten() {
        String caseId = node.open();
        ObjectNode wrong = Events.concern(caseId);
        Events.data(wrong).remove("happened");
        List<ObjectNode> events = List.of(Events.concern(caseId), wrong);
        long before = rows();

        Reply parameter = send(events, "Prefer", "handling=strict;x=1");
        Reply spaces = send(events, "Prefer", "handling = strict");
        Reply several = send(events, "Prefer", "wait=1", "Prefer", "Handling=\"strict\"");

        assertThat(List.of(parameter, spaces, several))
                .extracting(Reply::code)
                .containsOnly("batch-refused");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theAnswerSaysWhetherItWasAllOrNothing() {
        ObjectNode event = Events.concern(node.open());

        assertThat(send(List.of(event)).header("Preference-Applied")).isEmpty();
        assertThat(strictly(event).header("Preference-Applied")).isEqualTo("handling=strict");
        assertThat(
                        send(List.of(event), "Prefer", "handling=strict, wait=10")
                                .header("Preference-Applied"))
                .isEqualTo("handling=strict, wait=10");
    }

    @Test
    void strictlyNothingGoesInIfARuleRefuses() {
        String one = node.open();
        String other = node.open();
        long before = rows();

        Reply reply = strictly(Events.concern(one), refused(other), Events.concern(other));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("closure-without-proposal");
        assertThat(reply.json().path("errors").get(0).path("item").intValue()).isEqualTo(1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void strictlyNothingGoesInIfTheAppendFailsOnTheSecondCase() {
        String one = node.open();
        String other = node.open();
        ObjectNode second = Events.concern(other);
        long before = rows();
        DATABASES.own(
                "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " IF NEW.stream = 'case/"
                        + other
                        + "' THEN RAISE EXCEPTION 'no'; END IF; RETURN NEW; END $$");
        DATABASES.own(
                "CREATE TRIGGER fail BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION fail()");
        try {
            Reply reply = strictly(Events.concern(one), second);
            assertThat(reply.status()).isEqualTo(503);
            assertThat(rows()).isEqualTo(before);
        } finally {
            DATABASES.own("DROP TRIGGER fail ON event");
            DATABASES.own("DROP FUNCTION fail");
        }
        assertThat(statuses(strictly(Events.concern(one), second))).containsExactly(201, 201);
        assertThat(rows()).isEqualTo(before + 2);
    }

    @Test
    void strictlyWhatIsThereAlreadyIsAnsweredAgain() {
        ObjectNode event = Events.concern(node.open());
        node.submit(event);

        assertThat(statuses(strictly(event))).containsExactly(200);
    }
}
