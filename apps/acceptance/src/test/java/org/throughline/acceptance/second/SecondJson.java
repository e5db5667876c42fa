package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Canonical JSON: read by a library, written again here, compared.
final class SecondJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SecondJson() {}

    static JsonNode read(byte[] bytes) {
        JsonNode node;
        try {
            node = MAPPER.readTree(Cursor.utf8(bytes));
        } catch (JacksonException _) {
            throw new Wrong("no JSON");
        }
        Wrong.unless(node != null && node.isObject(), "no JSON object");
        Wrong.unless(Arrays.equals(write(node, 1).getBytes(UTF_8), bytes), "not canonical");
        return node;
    }

    private static String write(JsonNode node, int depth) {
        Wrong.unless(depth <= 64, "too deep");
        StringBuilder out = new StringBuilder();
        if (node.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            node.propertyStream().forEach(each -> members.put(each.getKey(), each.getValue()));
            members.forEach(
                    (key, value) ->
                            out.append(',')
                                    .append(quoted(key))
                                    .append(':')
                                    .append(write(value, depth + 1)));
            return "{" + (out.isEmpty() ? "" : out.substring(1)) + "}";
        }
        if (node.isArray()) {
            node.forEach(item -> out.append(',').append(write(item, depth + 1)));
            return "[" + (out.isEmpty() ? "" : out.substring(1)) + "]";
        }
        if (node.isString()) {
            return quoted(node.stringValue());
        }
        if (node.isBoolean()) {
            return String.valueOf(node.booleanValue());
        }
        Wrong.unless(node.isIntegralNumber(), "no integer");
        Wrong.unless(node.bigIntegerValue().abs().bitLength() <= 53, "too large a number");
        Wrong.unless(!node.bigIntegerValue().abs().testBit(53), "too large a number");
        return node.bigIntegerValue().toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
