package org.throughline.command.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.command.intake.CommandNode.Reply;
import org.throughline.command.keyring.Keyring;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.PublicTexts;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;
import tools.jackson.databind.node.ObjectNode;

/// A case on a node, and what can be read of it.
record ErasureCase(CommandNode node, String id) {

    static ErasureCase open(CommandNode node) {
        return new ErasureCase(node, node.open());
    }

    /// An event in few words.
    ///
    /// @param data in JSON with single quotes
    ObjectNode event(String type, String data) {
        ObjectNode all =
                (ObjectNode)
                        CommandNode.JSON.readTree(
                                ("{'happened': '2008-04-13', 'recorded': '2008-04-14',"
                                                + "'author': {'role': {'text': 'officer', 'about': ['worker']}}}")
                                        .replace('\'', '"'));
        all.setAll((ObjectNode) CommandNode.JSON.readTree(data.replace('\'', '"')));
        return Events.event(type, id, all)
                .put("id", "x-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Records it; the answer names the entry.
    String record(String type, String data) {
        Reply reply = node.submit(event(type, data));
        if (reply.status() != 201) {
            throw new AssertionError(reply.text());
        }
        return reply.json().path("entryId").stringValue();
    }

    /// A concern about some people.
    String concern(String words, String... people) {
        return record(
                "concern-logged.v1",
                "{'kinds': ['missing'], 'concern': '%s', 'subjects': ['%s']}"
                        .formatted(words, String.join("','", people)));
    }

    /// A correction of a concern about some people.
    ObjectNode correction(String entry, String words, String... people) {
        return event(
                "entry-corrected.v1",
                """
                {'corrects': '%1$s', 'reason': 'redacted', 'subjects': ['%2$s'],
                 'replacement': {'type': 'concern-logged.v1', 'data': {'kinds': ['missing'],
                   'happened': '2008-04-13', 'recorded': '2008-04-14', 'author': {'role': 'officer'},
                   'concern': '%3$s', 'subjects': ['%2$s']}}}"""
                        .formatted(entry, String.join("','", people), words));
    }

    /// What to send to have somebody erased.
    ObjectNode asking(String key, String... people) {
        ObjectNode body =
                CommandNode.JSON
                        .createObjectNode()
                        .put("id", key)
                        .put("decidedBy", "police")
                        .put("requestedBy", "data-subject")
                        .put("ground", "no-longer-necessary");
        var list = body.putArray("people");
        for (String person : people) {
            list.add(person);
        }
        return body;
    }

    Reply erase(ObjectNode body) {
        return node.post(path(), "admin", "application/json", body.toString());
    }

    Reply get(String address) {
        return node.get(address, "auditor");
    }

    String path() {
        return "/api/v1/cases/" + id + "/erasures";
    }

    /// Each text of the case by its event and pointer, empty if it is erased.
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        PostgresEventSource log = node.bean(PostgresEventSource.class);
        for (RecordedEvent row : log.readStream(StreamId.of(CaseId.of(id)), log.head())) {
            SealedPart part = SealedPart.parse(row.sealedPart());
            PublicTexts.of(row.publicPart())
                    .forEach(
                            (pointer, text) ->
                                    texts.put(
                                            row.eventId().text() + pointer,
                                            read(row, part, pointer, text)));
        }
        return texts;
    }

    private String read(RecordedEvent row, SealedPart part, String pointer, PersonalText text) {
        Map<PersonId, KeyState> states =
                new HashMap<>(node.bean(Keyring.class).find(CaseId.of(id), text.about()));
        return switch (Sealer.read(row.eventId(), part, pointer, text, states)) {
            case PersonalText.Open open -> open.text();
            case PersonalText.Erased _ -> "";
            case PersonalText.Sealed _ -> throw new AssertionError("still sealed");
        };
    }
}
