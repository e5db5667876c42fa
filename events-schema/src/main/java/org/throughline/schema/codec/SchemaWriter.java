package org.throughline.schema.codec;

import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.time.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the JSON Schema (2020-12) of the data that an agency submits for a type. It is closed: a
/// field that it does not list is refused. What the case works out is not in it.
public final class SchemaWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_ITEMS = 500;
    private static final long LAST_POSITION = (1L << 53) - 1;
    private static final int LONGEST_WHEN = 200;
    private static final int LONGEST_REFERENCE = 320;

    private final EventCatalog catalog;

    public SchemaWriter(EventCatalog catalog) {
        this.catalog = catalog;
    }

    /// The schema of the `data` of one type.
    public ObjectNode schema(EventType type) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:throughline:schema:" + type.text());
        schema.put("title", type.text());
        object(schema, Forms.of(type.record()));
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("text", text());
        definitions.set("when", when());
        definitions.set("reference", reference());
        return schema;
    }

    private void object(ObjectNode schema, Shape.Form form) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        members(form, properties, required);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("unevaluatedProperties", false);
    }

    private void members(Shape.Form form, ObjectNode properties, ArrayNode required) {
        for (Shape.Field field : form.fields()) {
            if (field.flat()) {
                members(Forms.of(((Shape.Nested) field.shape()).type()), properties, required);
                properties.remove("agency");
            } else if (!field.assigned()) {
                properties.set(field.name(), shape(field.shape()));
                if (!field.optional() && !field.name().equals("agency")) {
                    required.add(field.name());
                }
            }
        }
    }

    private ObjectNode shape(Shape shape) {
        ObjectNode node = JSON.objectNode();
        switch (shape) {
            case Shape.Personal _ -> node.put("$ref", "#/$defs/text");
            case Shape.Time _ -> node.put("$ref", "#/$defs/when");
            case Shape.Word(var type) -> words(node, type);
            case Shape.Id id ->
                    node.put("type", "string").put("pattern", id.pattern()).put("maxLength", 64);
            case Shape.Reference _ -> node.put("$ref", "#/$defs/reference");
            case Shape.Whole _ ->
                    node.put("type", "integer").put("minimum", 0).put("maximum", 1_000_000);
            case Shape.Place _ ->
                    node.put("type", "integer").put("minimum", 0).put("maximum", LAST_POSITION);
            case Shape.Many many -> many(node, many);
            case Shape.Nested(Class<? extends Record> type) -> object(node, Forms.of(type));
            case Shape.Replacement _ -> replacement(node);
        }
        return node;
    }

    private static void words(ObjectNode node, Class<? extends Enum<?>> type) {
        ArrayNode words = node.putArray("enum");
        Words.all(type).forEach(words::add);
    }

    private void many(ObjectNode node, Shape.Many many) {
        node.put("type", "array").put("maxItems", MOST_ITEMS);
        if (many.set()) {
            node.put("uniqueItems", true);
        }
        node.set("items", shape(many.item()));
    }

    private void replacement(ObjectNode node) {
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode types = properties.putObject("type").putArray("enum");
        catalog.all().stream()
                .filter(EventType::correctable)
                .forEach(type -> types.add(type.text()));
        properties.putObject("data").put("type", "object");
        node.putArray("required").add("type").add("data");
        node.put("unevaluatedProperties", false);
    }

    private static ObjectNode text() {
        ObjectNode node = JSON.objectNode();
        node.put(
                "description",
                "Personal text: a string about the subjects, or a text and whom it is about.");
        ArrayNode forms = node.putArray("oneOf");
        forms.add(plain());
        ObjectNode about = forms.addObject();
        about.put("type", "object");
        ObjectNode properties = about.putObject("properties");
        properties.set("text", plain());
        ObjectNode people = properties.putObject("about");
        people.put("type", "array").put("minItems", 1).put("maxItems", 50).put("uniqueItems", true);
        people.putObject("items").put("type", "string").put("pattern", PersonId.pattern());
        about.putArray("required").add("text").add("about");
        about.put("unevaluatedProperties", false);
        return node;
    }

    private static ObjectNode plain() {
        return JSON.objectNode()
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", PersonalText.LONGEST)
                .put("pattern", "\\S");
    }

    private static ObjectNode reference() {
        return JSON.objectNode()
                .put(
                        "description",
                        "An event or entry: its id, or source#id as submitted (#id for one's own).")
                .put("type", "string")
                .put("maxLength", LONGEST_REFERENCE)
                .put(
                        "pattern",
                        "^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(urn:agency:[a-z0-9-]+)?#.+)$");
    }

    private static ObjectNode when() {
        return JSON.objectNode()
                .put(
                        "description",
                        "EDTF, for example 2008-04, 2008-04-13, 2001-04/2008-07, 2003~ or not-stated.")
                .put("type", "string")
                .put("maxLength", LONGEST_WHEN)
                .put("pattern", When.isoPattern());
    }
}
