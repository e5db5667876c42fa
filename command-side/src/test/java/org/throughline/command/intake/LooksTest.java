package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.ledger.Origin;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.Leaves;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What query nodes wrote down of looks enters the log once, beside the cases.
@Tag("server")
class LooksTest {

    private static final CommandNode NODE = CommandNode.shared();
    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());
    private static final String ENTRY = "01900000-0000-7000-8000-00000000000e";

    private static ObjectNode look(String id, String caseId, String account) {
        ObjectNode look = JsonNodeFactory.instance.objectNode();
        look.put("id", id).put("case", caseId);
        ObjectNode data = look.putObject("data");
        data.put("at", "2026-03-01T09:00:00.123456Z").put("account", account);
        data.put("agency", "police").put("role", "practitioner").put("purpose", "duty");
        data.put("outcome", "shown").put("view", "chronology").put("form", "page");
        data.putObject("asOf").put("known", "2008-04-13T22:59:59.999999Z");
        data.put("position", 3_000_000_000L);
        data.putArray("shown").addObject().put("version", 1).putArray("entries").add(ENTRY);
        return look;
    }

    private static Reply send(ObjectNode... looks) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        List.of(looks).forEach(all::add);
        return NODE.post("/api/v1/access", "relay", "application/json", all.toString());
    }

    private static List<String> results(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path("results").valueStream().map(each -> each.stringValue()).toList();
    }

    private static List<RecordedEvent> looksAt(String caseId) {
        PostgresEventSource log = NODE.bean(PostgresEventSource.class);
        return log.readStream(StreamId.ofAccess(CaseId.of(caseId)), log.head());
    }

    private static AccessRecorded event(RecordedEvent row) {
        return (AccessRecorded) ((Decoded.Known) CODEC.decode(row.publicPart())).event();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void aLookEntersTheLogOnceHoweverOftenItIsSent() {
        String caseId = NODE.open();
        ObjectNode first = look(id(), caseId, "pc.1377");
        ObjectNode second = look(id(), caseId, "pc.1377");

        assertThat(results(send(first))).containsExactly("recorded");
        assertThat(results(send(first, second, second)))
                .containsExactly("known", "recorded", "known");

        List<RecordedEvent> rows = looksAt(caseId);
        assertThat(rows).extracting(RecordedEvent::seq).containsExactly(0L, 1L);
        assertThat(rows)
                .extracting(row -> row.eventId().text())
                .containsExactly(first.path("id").stringValue(), second.path("id").stringValue());
        assertThat(event(rows.getFirst()).view()).isEqualTo(AccessView.CHRONOLOGY);
    }

    @Test
    void aLookIsNoEventOfTheCase() {
        String caseId = NODE.open();
        PostgresEventSource log = NODE.bean(PostgresEventSource.class);
        StreamId stream = StreamId.of(CaseId.of(caseId));
        int before = log.readStream(stream, log.head()).size();

        assertThat(results(send(look(id(), caseId, "pc.1377")))).containsExactly("recorded");

        assertThat(log.readStream(stream, log.head())).hasSize(before);
        assertThat(NODE.submit(Events.concern(caseId)).status()).isEqualTo(201);
    }

    @Test
    void theAccountIsSealedAndStandsForItselfWithinOneCaseOnly() {
        String caseId = NODE.open();
        String other = NODE.open();
        send(look(id(), caseId, "pc.1377"), look(id(), caseId, "pc.1377"));
        send(look(id(), caseId, "pc.42"), look(id(), other, "pc.1377"));

        List<RecordedEvent> rows = looksAt(caseId);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(new String(row.publicPart(), StandardCharsets.UTF_8))
                                        .doesNotContain("pc."));
        List<AccessRecorded> looks = rows.stream().map(LooksTest::event).toList();
        assertThat(looks.get(0).reader()).isEqualTo(looks.get(1).reader());
        assertThat(looks.get(2).reader()).isNotEqualTo(looks.get(0).reader());
        assertThat(event(looksAt(other).getFirst()).reader())
                .isNotEqualTo(looks.getFirst().reader());
        assertThat(Leaves.of(Origin.of("throughline.local/log"), rows.getFirst()).type())
                .isEqualTo("access-recorded.v1");
    }

    @Test
    void oneThatCannotBeRecordedDoesNotStopTheOthers() {
        String caseId = NODE.open();
        ObjectNode wrong = look(id(), caseId, "pc.1377");
        ((ObjectNode) wrong.path("data")).put("view", "the child's diary");
        ObjectNode nowhere = look(id(), id(), "pc.1377");

        assertThat(results(send(wrong, nowhere, look(id(), caseId, "pc.1377"))))
                .containsExactly("not-valid", "unknown-case", "recorded");
        assertThat(send(look("x", caseId, "pc.1377")).errors())
                .containsExactly("/id invalid-event");
        assertThat(looksAt(caseId)).hasSize(1);
    }

    @Test
    void aForgedSourceIsRefusedAndWrittenDownAtTheCase() {
        String caseId = NODE.open();
        String forged = Events.concern(caseId).put("source", "urn:agency:police").toString();

        Reply reply =
                NODE.post("/api/v1/events", "agency.social-care", CommandNode.STRUCTURED, forged);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("source-not-yours");
        assertThat(looksAt(caseId))
                .singleElement()
                .satisfies(
                        row -> {
                            AccessRecorded look = event(row);
                            assertThat(look.outcome()).isEqualTo(AccessOutcome.REFUSED);
                            assertThat(look.view()).isEqualTo(AccessView.SUBMISSION);
                            assertThat(look.agency()).isEqualTo(AgencyId.of("social-care"));
                        });
    }
}
