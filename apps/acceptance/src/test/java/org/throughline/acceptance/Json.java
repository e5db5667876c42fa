package org.throughline.acceptance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON as the tests write and read it.
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// Reads an object; single quotes stand for double ones, so that it can be read in Java.
    static ObjectNode object(String text) {
        return (ObjectNode) MAPPER.readTree(text.replace('\'', '"'));
    }

    static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }
}
