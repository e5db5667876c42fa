package org.throughline.cli;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Lenient reading of answers: a field that is absent or null reads as an empty text.
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static boolean has(JsonNode node, String field) {
        return !absent(node.path(field));
    }

    /// Scalars as text, anything nested as compact JSON.
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        if (absent(value)) {
            return "";
        }
        return value.isValueNode() ? value.asString("") : value.toString();
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
