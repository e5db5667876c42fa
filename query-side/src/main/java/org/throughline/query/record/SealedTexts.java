package org.throughline.query.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.codec.CanonicalJson;
import org.throughline.schema.sealing.SealedPart;
import tools.jackson.databind.JsonNode;

/// One event with its texts as they are stored. Texts are found by their form in the public part,
/// so that this works for types of events that this reader does not know.
record SealedTexts(
        RecordedEvent row, JsonNode publicPart, SealedPart part, Map<String, PersonalText> texts) {

    static SealedTexts of(RecordedEvent row) {
        JsonNode publicPart = CanonicalJson.parse(row.publicPart());
        Map<String, PersonalText> texts = new LinkedHashMap<>();
        collect(publicPart.path("data"), "", texts);
        return new SealedTexts(row, publicPart, SealedPart.parse(row.sealedPart()), texts);
    }

    Set<PersonId> people() {
        Set<PersonId> people = new TreeSet<>();
        texts.values().forEach(text -> people.addAll(text.about()));
        return people;
    }

    EventId eventId() {
        return row.eventId();
    }

    static boolean isText(JsonNode node) {
        return node.isObject()
                && node.size() == 2
                && node.path("about").isArray()
                && node.path("commitment").isString();
    }

    private static void collect(JsonNode node, String pointer, Map<String, PersonalText> texts) {
        if (isText(node)) {
            Set<PersonId> about = new TreeSet<>();
            node.path("about").forEach(each -> about.add(PersonId.of(each.stringValue())));
            texts.put(
                    pointer,
                    new PersonalText.Sealed(
                            about, Commitment.ofHex(node.path("commitment").stringValue())));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(
                            each -> collect(each.getValue(), pointer + "/" + each.getKey(), texts));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), pointer + "/" + index, texts);
            }
        }
    }

    @Override
    public String toString() {
        return "texts of " + row;
    }
}
