package org.throughline.schema.codec;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes records as JSON. What is empty is left out; sets are written in order of their text.
final class Writer {

    /// How a text is written at a pointer within the data of its event.
    @FunctionalInterface
    interface TextForm {
        JsonNode write(String pointer, PersonalText text);
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> OUTSIDE_DATA = Set.of("agency");

    private final EventCatalog catalog;
    private final TextForm texts;
    private final boolean assigned;

    /// @param assigned whether to write what the case worked out
    Writer(EventCatalog catalog, TextForm texts, boolean assigned) {
        this.catalog = catalog;
        this.texts = texts;
        this.assigned = assigned;
    }

    ObjectNode data(Record event) {
        ObjectNode node = JSON.objectNode();
        fill(node, event, "");
        return node;
    }

    private void fill(ObjectNode node, Record value, String pointer) {
        Shape.Form form = Forms.of(value.getClass());
        for (int index = 0; index < form.fields().size(); index++) {
            Shape.Field field = form.fields().get(index);
            Object component = form.reader().read(value, index);
            if (component == null || empty(component) || (field.assigned() && !assigned)) {
                continue;
            }
            if (field.flat()) {
                fill(node, (Record) component, pointer);
                OUTSIDE_DATA.forEach(node::remove);
            } else {
                node.set(
                        field.name(),
                        write(field.shape(), component, pointer + "/" + field.name()));
            }
        }
    }

    private static boolean empty(Object component) {
        return component instanceof Collection<?> many && many.isEmpty();
    }

    private JsonNode write(Shape shape, Object value, String pointer) {
        return switch (shape) {
            case Shape.Personal _ -> texts.write(pointer, (PersonalText) value);
            case Shape.Time _ -> JSON.stringNode(((When) value).text());
            case Shape.Word _ -> JSON.stringNode(Kebab.text((Enum<?>) value));
            case Shape.Id id -> JSON.stringNode(id.writer().apply(value));
            case Shape.Reference _ -> JSON.stringNode(value.toString());
            case Shape.Whole _ -> JSON.numberNode((Integer) value);
            case Shape.Place _ -> JSON.numberNode(((Position) value).value());
            case Shape.Many(Shape item, boolean set) ->
                    many(item, set, (Collection<?>) value, pointer);
            case Shape.Nested _ -> nested((Record) value, pointer);
            case Shape.Replacement _ -> replacement((CaseEvent) value, pointer);
        };
    }

    private ArrayNode many(Shape item, boolean set, Collection<?> values, String pointer) {
        ArrayNode array = JSON.arrayNode();
        int index = 0;
        for (Object value : values) {
            array.add(write(item, value, pointer + "/" + index++));
        }
        return set ? sorted(array) : array;
    }

    private static ArrayNode sorted(ArrayNode array) {
        ArrayNode sorted = JSON.arrayNode();
        array.valueStream()
                .sorted((a, b) -> a.stringValue().compareTo(b.stringValue()))
                .forEach(sorted::add);
        return sorted;
    }

    private ObjectNode nested(Record value, String pointer) {
        ObjectNode node = JSON.objectNode();
        fill(node, value, pointer);
        return node;
    }

    private ObjectNode replacement(CaseEvent event, String pointer) {
        EventType type = catalog.of(event);
        ObjectNode node = JSON.objectNode();
        node.put("type", type.text());
        ObjectNode data = JSON.objectNode();
        fill(data, (Record) event, pointer + "/data");
        node.set("data", data);
        return node;
    }

    static @Nullable String text(JsonNode node, String name) {
        JsonNode member = node.get(name);
        return member != null && member.isString() ? member.stringValue() : null;
    }
}
