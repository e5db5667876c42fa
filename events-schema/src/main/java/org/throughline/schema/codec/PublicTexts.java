package org.throughline.schema.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import tools.jackson.databind.JsonNode;

/// Finds the texts of an event by their form in its public part, so that this works for types that
/// this reader does not know.
public final class PublicTexts {

    private PublicTexts() {}

    /// The texts of an event, sealed, by their pointers within its data, in the order of the data.
    public static Map<String, PersonalText> of(byte[] publicPart) {
        return in(CanonicalJson.parse(publicPart).path("data"));
    }

    /// The texts of the data of an event.
    public static Map<String, PersonalText> in(JsonNode data) {
        Map<String, PersonalText> texts = new LinkedHashMap<>();
        collect(data, "", texts);
        return texts;
    }

    private static boolean isText(JsonNode node) {
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
}
