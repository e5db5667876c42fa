package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON with one spelling: RFC 8785 (JCS), of which a part is used. Numbers are integers that a
/// double holds exactly (up to 2^53 - 1 either way), so that no number formatting is needed and
/// every JCS tool agrees; null is refused, for an absent value is absent.
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;
    private static final int USUAL_LENGTH = 1_024;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CanonicalJson() {}

    /// The canonical bytes of a tree.
    ///
    /// @throws IllegalArgumentException for a null, a fraction, an integer beyond 2^53 - 1, a lone
    ///   surrogate or a node JSON does not know; the message holds no value
    public static byte[] bytes(JsonNode node) {
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        write(node, out);
        // RFC 8785 §3.2.4
        return out.toString().getBytes(UTF_8);
    }

    /// Reads bytes that are canonical, and refuses all others: other white space, key order,
    /// escapes or number forms, a key given twice, a byte order mark.
    ///
    /// @throws IllegalArgumentException naming the offset of the first byte that is not canonical,
    ///   if the bytes are JSON at all; the message holds no value
    public static JsonNode parse(byte[] bytes) {
        JsonNode node = read(bytes);
        int difference = Arrays.mismatch(bytes, bytes(node));
        if (difference >= 0) {
            throw new IllegalArgumentException("not canonical JSON at byte " + difference);
        }
        return node;
    }

    /// Reads bytes that need not be canonical.
    static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            // without the cause: its message may quote the input
            TokenStreamLocation at = e.getLocation();
            throw new IllegalArgumentException(
                    at == null ? "not JSON" : "not JSON at byte " + at.getByteOffset());
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, out);
            case ARRAY -> array(node, out);
            case STRING -> string(node.stringValue(), out);
            case BOOLEAN -> out.append(node.booleanValue());
            case NUMBER -> out.append(integer(node));
            case NULL, MISSING -> throw new IllegalArgumentException("null has no canonical form");
            case BINARY, POJO -> throw new IllegalArgumentException("not a JSON value");
        }
    }

    /// RFC 8785 §3.2.3: keys in the order of their UTF-16 code units, which is that of Java
    /// strings.
    private static void object(JsonNode node, StringBuilder out) {
        String separator = "{";
        String[] keys = node.propertyNames().toArray(String[]::new);
        Arrays.sort(keys);
        for (String key : keys) {
            out.append(separator);
            string(key, out);
            out.append(':');
            write(node.get(key), out);
            separator = ",";
        }
        out.append(node.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode node, StringBuilder out) {
        String separator = "[";
        for (JsonNode item : node) {
            out.append(separator);
            write(item, out);
            separator = ",";
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    private static long integer(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException("a number is an integer");
        }
        long value = node.longValue();
        if (value > LARGEST || value < -LARGEST) {
            throw new IllegalArgumentException("an integer is at most 2^53 - 1 either way");
        }
        return value;
    }

    /// RFC 8785 §3.2.2.2: the two-character escapes where there is one, \\u00xx in lower case for
    /// the other controls, everything else as it is.
    private static void string(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escaped(c, out);
                plain = i + 1;
            } else if (Character.isSurrogate(c)) {
                i = secondHalf(text, i);
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static int secondHalf(String text, int first) {
        int second = first + 1;
        if (second == text.length()
                || !Character.isSurrogatePair(text.charAt(first), text.charAt(second))) {
            throw new IllegalArgumentException(
                    "a string with half a surrogate pair has no canonical form");
        }
        return second;
    }

    private static void escaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default ->
                    out.append("\\u00")
                            .append(c < 0x10 ? '0' : '1')
                            .append(Character.forDigit(c & 0xF, 16));
        }
    }
}
