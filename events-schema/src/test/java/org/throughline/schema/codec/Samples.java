package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One full submission of each type: every field is there, with a value that follows from its
/// place.
public final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    public static final AgencyId AGENCY = AgencyId.of("police");

    private Samples() {}

    /// The data of a submission with every field filled.
    public static ObjectNode data(EventType type) {
        ObjectNode node = JSON.objectNode();
        fill(node, Forms.of(type.record()), "");
        return node;
    }

    private static void fill(ObjectNode node, Shape.Form form, String pointer) {
        for (Shape.Field field : form.fields()) {
            if (field.flat()) {
                fill(node, Forms.of(((Shape.Nested) field.shape()).type()), pointer);
                node.remove("agency");
            } else if (!field.assigned()) {
                node.set(field.name(), value(field.shape(), pointer + "/" + field.name()));
            }
        }
    }

    private static JsonNode value(Shape shape, String pointer) {
        return switch (shape) {
            case Shape.Personal _ -> JSON.stringNode("words at " + pointer);
            case Shape.Time _ ->
                    JSON.stringNode(
                            pointer.endsWith("/happened") ? "2008-04-13" : "2008-04-14T08:30:00Z");
            case Shape.Word(var type) -> JSON.stringNode(Kebab.text(type.getEnumConstants()[0]));
            case Shape.Id id -> JSON.stringNode(id(id, pointer));
            case Shape.Reference _ ->
                    JSON.stringNode(UUID.nameUUIDFromBytes(pointer.getBytes(UTF_8)).toString());
            case Shape.Whole _ -> JSON.numberNode(9);
            case Shape.Place _ -> JSON.numberNode(184224);
            case Shape.Many(Shape item, boolean _) ->
                    JSON.arrayNode().add(value(item, pointer + "/0"));
            case Shape.Nested(Class<? extends Record> type) -> {
                ObjectNode nested = JSON.objectNode();
                fill(nested, Forms.of(type), pointer);
                yield nested;
            }
            case Shape.Replacement _ -> {
                ObjectNode nested = JSON.objectNode();
                EventType contact =
                        EventCatalog.standard().byText("contact-recorded.v1").orElseThrow();
                nested.put("type", contact.text());
                ObjectNode data = JSON.objectNode();
                fill(data, Forms.of(contact.record()), pointer + "/data");
                nested.set("data", data);
                yield nested;
            }
        };
    }

    private static String id(Shape.Id id, String pointer) {
        List<String> candidates = new ArrayList<>(List.of("social-care", "child"));
        candidates.add(UUID.nameUUIDFromBytes(pointer.getBytes(UTF_8)).toString());
        return candidates.stream()
                .filter(text -> text.matches(id.pattern()))
                .findFirst()
                .orElseThrow();
    }
}
