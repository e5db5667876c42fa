package org.throughline.schema.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads records from JSON, strictly: an unknown field, a missing one or a value of another shape
/// is a fault. Faults are collected, so that one answer names them all.
final class DataReader {

    /// Reads a text at a pointer within the data of its event; throws IllegalArgumentException if
    /// it is not one.
    @FunctionalInterface
    interface TextForm {
        PersonalText read(String pointer, JsonNode node);
    }

    /// What is not read from the data but put in at a pointer.
    @FunctionalInterface
    interface Assignments {
        @Nullable Object at(String pointer);
    }

    private static final int MOST_ITEMS = 500;

    private final EventCatalog catalog;
    private final TextForm texts;
    private final AgencyId agency;
    private final References references;
    private final @Nullable Assignments assignments;
    private final Faults faults = new Faults();

    /// @param agency the agency that states the event; it stands outside the data
    /// @param assignments gives what a submission cannot state; null if it stands in the data, as
    ///   in a public part
    DataReader(
            EventCatalog catalog,
            TextForm texts,
            AgencyId agency,
            References references,
            @Nullable Assignments assignments) {
        this.catalog = catalog;
        this.texts = texts;
        this.agency = agency;
        this.references = references;
        this.assignments = assignments;
    }

    Event read(EventType type, JsonNode data) throws MalformedData {
        Object event = event(type, data, "");
        if (!faults.isEmpty() || event == null) {
            throw new MalformedData(faults.all());
        }
        return (Event) event;
    }

    private @Nullable Object event(EventType type, JsonNode data, String pointer) {
        if (!data.isObject()) {
            return faults.notAnObject(pointer);
        }
        ObjectNode node = taken((ObjectNode) data);
        if (type.ofCase()) {
            if (node.has("agency")) {
                faults.unknown(pointer, "agency");
            }
            node.put("agency", agency.text());
        }
        Record value = record(Forms.of(type.record()), node, pointer);
        faults.unknown(node, pointer);
        return value;
    }

    /// A copy to take fields out of; what lies below them is never changed.
    private static ObjectNode taken(ObjectNode node) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(node);
        return copy;
    }

    /// Takes the fields of a form out of a node; what is left over in the end was not known.
    private @Nullable Record record(Shape.Form form, ObjectNode node, String pointer) {
        List<@Nullable Object> values = new ArrayList<>();
        int before = faults.size();
        for (Shape.Field field : form.fields()) {
            if (field.flat()) {
                values.add(record(Forms.of(((Shape.Nested) field.shape()).type()), node, pointer));
            } else {
                values.add(component(field, node, pointer + "/" + field.name()));
            }
        }
        if (faults.size() > before) {
            return null;
        }
        try {
            return form.maker().make(values.toArray());
        } catch (IllegalArgumentException e) {
            faults.add(
                    pointer,
                    "not-consistent",
                    String.valueOf(e.getMessage()),
                    "See the schema of the type.");
            return null;
        }
    }

    private @Nullable Object component(Shape.Field field, ObjectNode node, String pointer) {
        if (field.assigned() && assignments != null) {
            return field.shape() instanceof Shape.Many many ? none(many) : assignments.at(pointer);
        }
        JsonNode value = node.remove(field.name());
        if (value == null) {
            if (field.shape() instanceof Shape.Many many) {
                return none(many);
            }
            return field.optional()
                    ? null
                    : faults.add(
                            pointer,
                            "missing",
                            "This field is needed.",
                            "Add it; see the schema of the type.");
        }
        return read(field.shape(), value, pointer);
    }

    private static Object none(Shape.Many many) {
        return many.set() ? Set.of() : List.of();
    }

    private @Nullable Object read(Shape shape, JsonNode node, String pointer) {
        return switch (shape) {
            case Shape.Personal _ -> personal(node, pointer);
            case Shape.Many(Shape item, boolean set) -> many(item, set, node, pointer);
            case Shape.Nested(Class<? extends Record> type) -> nested(type, node, pointer);
            case Shape.Replacement _ -> replacement(node, pointer);
            case Shape.Reference(var reader, var _) -> reference(reader, node, pointer);
            case Shape.Whole _ -> number(node, pointer, Integer.MAX_VALUE, Math::toIntExact);
            case Shape.Place _ -> number(node, pointer, Long.MAX_VALUE, Position::of);
            case Shape.Time _ ->
                    string(
                            node,
                            pointer,
                            When::parse,
                            () -> "Write it as EDTF, for example 2008-04 or 2008-04-13.");
            case Shape.Word(var type) ->
                    string(
                            node,
                            pointer,
                            text -> Words.of(type, text),
                            () -> "One of: " + String.join(", ", Words.all(type)) + ".");
            case Shape.Id id ->
                    string(
                            node,
                            pointer,
                            id.reader(),
                            () -> "See the schema of the type for its form.");
        };
    }

    private @Nullable Object personal(JsonNode node, String pointer) {
        try {
            return texts.read(pointer, node);
        } catch (IllegalArgumentException e) {
            return faults.add(
                    pointer,
                    "not-a-text",
                    String.valueOf(e.getMessage()),
                    "Send a string, or an object with text and about.");
        }
    }

    private @Nullable Object many(Shape item, boolean set, JsonNode node, String pointer) {
        if (!node.isArray() || node.size() > MOST_ITEMS) {
            return faults.add(
                    pointer,
                    "not-a-list",
                    "A list of at most 500 items is needed.",
                    "Send a JSON array.");
        }
        List<Object> items = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            Object value = read(item, node.get(index), pointer + "/" + index);
            if (value != null) {
                items.add(value);
            }
        }
        if (!set) {
            return Collections.unmodifiableList(items);
        }
        Set<Object> distinct = new LinkedHashSet<>(items);
        return distinct.size() == items.size()
                ? Collections.unmodifiableSet(distinct)
                : faults.add(pointer, "repeated", "An item stands here twice.", "Name each once.");
    }

    private @Nullable Object nested(Class<? extends Record> type, JsonNode node, String pointer) {
        if (!node.isObject()) {
            return faults.notAnObject(pointer);
        }
        ObjectNode rest = taken((ObjectNode) node);
        Record value = record(Forms.of(type), rest, pointer);
        faults.unknown(rest, pointer);
        return value;
    }

    private @Nullable Object replacement(JsonNode node, String pointer) {
        String name = Writer.text(node, "type");
        JsonNode data = node.get("data");
        Optional<EventType> type = name == null ? Optional.empty() : catalog.byText(name);
        if (type.isEmpty() || data == null || node.size() != 2 || !type.get().ofCase()) {
            return faults.add(
                    pointer,
                    "unknown-type",
                    "A replacement has a known type and its data.",
                    "Send {\"type\":\"contact-recorded.v1\",\"data\":{…}}.");
        }
        if (!type.get().correctable()) {
            return faults.add(
                    pointer + "/type",
                    "not-valid",
                    "An event of this type does not replace another.",
                    "To change a decision, retract it and take it anew.");
        }
        return event(type.get(), data, pointer + "/data");
    }

    private @Nullable Object reference(Function<String, ?> reader, JsonNode node, String pointer) {
        String text = node.stringValue("");
        int mark = text.indexOf(References.MARK);
        if (mark < 0) {
            return string(
                    node, pointer, reader, () -> "Send the id, or source#id as it was submitted.");
        }
        String source = mark == 0 ? agency.source() : text.substring(0, mark);
        Optional<EventId> found = references.named(source, text.substring(mark + 1));
        return found.isPresent()
                ? reader.apply(found.get().text())
                : faults.add(
                        pointer,
                        "unknown-entry",
                        "Nothing was submitted under this source and id.",
                        "Send what it refers to first.");
    }

    private @Nullable Object number(
            JsonNode node, String pointer, long most, LongFunction<Object> reader) {
        long value = node.isIntegralNumber() ? node.longValue(-1) : -1;
        return value >= 0 && value <= most
                ? reader.apply(value)
                : faults.add(
                        pointer,
                        "not-a-number",
                        "A whole number, 0 or more, is needed.",
                        "Send a JSON number.");
    }

    private @Nullable Object string(
            JsonNode node, String pointer, Function<String, ?> reader, Supplier<String> hint) {
        if (!node.isString()) {
            return faults.add(pointer, "not-a-string", "A string is needed here.", hint.get());
        }
        try {
            return reader.apply(node.stringValue());
        } catch (IllegalArgumentException e) {
            return faults.add(pointer, "not-valid", String.valueOf(e.getMessage()), hint.get());
        }
    }
}
