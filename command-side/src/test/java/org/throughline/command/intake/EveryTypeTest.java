package org.throughline.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.command.cases.Submitted;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.store.EventRows;
import org.throughline.command.store.LogDatabase;
import org.throughline.command.store.PostgresEventStorageEngine;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.Samples;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Each type of event with every field filled goes in, is stored, is loaded as the aggregate loads
/// it, and opens to the words that were sent.
@Tag("server")
class EveryTypeTest {

    private static final CommandNode NODE = CommandNode.shared();
    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    static Stream<EventType> types() {
        return EventCatalog.standard().all().stream()
                .filter(type -> type.submittable() && type.ofCase());
    }

    @ParameterizedTest
    @MethodSource("types")
    void goesInAndComesOut(EventType type) {
        String caseId = caseFor(type);
        ObjectNode event = event(type, caseId);

        Reply reply = NODE.submit(event);

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        EventId id = EventId.of(reply.json().path("eventId").stringValue());
        assertThat(shown(id)).isEqualTo(expected(event));
        Submitted loaded = loaded(caseId, id);
        assertThat(CODEC.texts(loaded.event()).values())
                .isNotEmpty()
                .allMatch(PersonalText.Sealed.class::isInstance);
        assertThat(NODE.submit(event).status()).isEqualTo(200);
    }

    private static String caseFor(EventType type) {
        return type.name().equals("case-opened")
                ? "10000000-0000-4000-8000-000000000001"
                : NODE.open();
    }

    private static ObjectNode event(EventType type, String caseId) {
        String named = type.name().equals("case-opened") ? caseId : entry(caseId);
        ObjectNode event =
                Events.event(type.text(), caseId, Events.about(Samples.data(type), named));
        ObjectNode data = Events.data(event);
        if (data.has("retrospective") || data.has("override")) {
            data.remove("retrospective");
            data.putObject("override").put("reason", "words").put("authorisedBy", "words");
        }
        switch (type.name()) {
            case "case-closed" -> data.put("happened", "2099");
            case "referral-decided" -> data.put("referral", entry("referral-made.v1", caseId));
            case "assessment-completed", "strategy-discussion-held", "review-decided" ->
                    data.put("siblingRisk", considered(caseId));
            case "disagreement-escalated", "disagreement-resolved" ->
                    data.put("disagreement", entry("disagreement-raised.v1", caseId));
            default -> {
                // stands alone
            }
        }
        return event;
    }

    private static String entry(String caseId) {
        return entry(Events.concern(caseId));
    }

    private static String entry(String type, String caseId) {
        return entry(Events.full(type, caseId));
    }

    private static String considered(String caseId) {
        ObjectNode considered = Events.full("sibling-risk-considered.v1", caseId);
        Events.data(considered).remove("retrospective");
        return entry(considered);
    }

    private static String entry(ObjectNode event) {
        return NODE.submit(event).json().path("entryId").stringValue();
    }

    /// What was sent, without what the log keeps in another place.
    private static ObjectNode expected(ObjectNode event) {
        return Events.data(event).deepCopy();
    }

    /// The stored event with its texts opened under the keys of the people they are about.
    private static ObjectNode shown(EventId id) {
        RecordedEvent row = new EventRows(NODE.bean(LogDatabase.class)).byEventId(id).orElseThrow();
        Decoded.Known known = (Decoded.Known) CODEC.decode(row.publicPart());
        CaseId caseId = row.stream().caseId().orElseThrow();
        SealedPart sealed = SealedPart.parse(row.sealedPart());
        Map<String, String> opened = new HashMap<>();
        ObjectNode shown =
                CODEC.shown(
                        known.event(),
                        (pointer, text) -> {
                            PersonalText.Open open =
                                    (PersonalText.Open)
                                            Sealer.read(
                                                    id,
                                                    sealed,
                                                    pointer,
                                                    text,
                                                    NODE.bean(Keyring.class)
                                                            .find(caseId, text.about()));
                            opened.put(pointer, open.text());
                            return JsonNodeFactory.instance.stringNode(open.text());
                        });
        assertThat(opened).containsKey("/sourceId");
        shown.remove("sourceId");
        if (known.event() instanceof CaseClosed) {
            shown.remove(List.of("effect", "noReply", "objected"));
        }
        return shown;
    }

    private static Submitted loaded(String caseId, EventId id) {
        return NODE.bean(PostgresEventStorageEngine.class)
                .readEvents("case/" + caseId, 0)
                .asStream()
                .filter(message -> message.getIdentifier().equals(id.text()))
                .map(DomainEventMessage::getPayload)
                .map(Submitted.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
