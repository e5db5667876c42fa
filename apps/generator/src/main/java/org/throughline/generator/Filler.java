package org.throughline.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes an act out of the schema of a type, for types that no story tells yet.
final class Filler {

    private static final JsonMapper READER = JsonMapper.builder().build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> ENVELOPE =
            Set.of(
                    "author",
                    "happened",
                    "recorded",
                    "subjects",
                    "contentStatus",
                    "lawfulBasis",
                    "sensitivity",
                    "record",
                    "correlation",
                    "causation",
                    "override");
    private static final String OPTIONAL = "?60";

    private Filler() {}

    static Act act(EventType type) {
        ObjectNode schema = (ObjectNode) schema(type);
        ObjectNode template = object(schema, ENVELOPE);
        if (schema.path("properties").has("retrospective")) {
            template.remove("retrospective" + OPTIONAL);
            template.putObject("retrospective").put("reason", "$history");
        }
        return new Act(
                List.of(), "", "", List.of("any"), "", type.name(), 0, 3, Set.of(), template);
    }

    private static ObjectNode object(JsonNode schema, Set<String> without) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        ObjectNode template = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            String name = field.getKey();
            boolean needed = required.contains(name);
            JsonNode value = value(field.getValue(), needed);
            if (value != null && !without.contains(name)) {
                template.set(needed ? name : name + OPTIONAL, value);
            }
        }
        return template;
    }

    private static @Nullable JsonNode value(JsonNode schema, boolean needed) {
        String reference = schema.path("$ref").asString("");
        if (reference.endsWith("/text")) {
            return JSON.stringNode("$note");
        }
        if (reference.endsWith("/when")) {
            return JSON.stringNode("w:-1d");
        }
        if (reference.endsWith("/reference")) {
            return JSON.stringNode(needed ? "#!:last" : "#:last");
        }
        if (schema.has("enum")) {
            return JSON.stringNode(
                    schema.path("enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .collect(Collectors.joining("|", "%", "")));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> knower(schema) ? JSON.stringNode("@any") : object(schema, Set.of());
            case "array" -> {
                JsonNode item = value(schema.path("items"), false);
                yield item == null ? null : JSON.arrayNode().add(item);
            }
            case "integer" -> JSON.stringNode("i:1..9");
            case "string" -> pattern(schema.path("pattern").asString(""));
            default -> null;
        };
    }

    private static boolean knower(JsonNode schema) {
        JsonNode fields = schema.path("properties");
        return fields.has("kind") && fields.has("agency") && fields.has("part");
    }

    private static @Nullable JsonNode pattern(String pattern) {
        if (pattern.startsWith("^(child|")) {
            return JSON.stringNode("p:child");
        }
        return pattern.startsWith("^[a-z]") ? JSON.stringNode("a:any") : null;
    }

    private static JsonNode schema(EventType type) {
        String path = "/schemas/%s/v%d.json".formatted(type.name(), type.version());
        try (InputStream in = EventCatalog.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no schema for " + type);
            }
            return READER.readTree(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
