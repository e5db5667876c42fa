package org.throughline.schema.codec;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The members at the top of a public part: who says it, of what, and which type it is. Whatever is
/// in its data is seen to be canonical, and not read.
final class TopTexts {

    private static final int DEEPEST = 64;
    private static final byte[] TRUE = StoredValues.ascii("true");
    private static final byte[] FALSE = StoredValues.ascii("false");

    private final StoredBytes in;
    private final Map<String, String> texts = new HashMap<>();
    private int depth;

    private TopTexts(StoredBytes in) {
        this.in = in;
    }

    /// Texts by the names of their members; a member that is no text has an empty one.
    ///
    /// @throws IllegalArgumentException if the bytes are not canonical
    static Map<String, String> of(byte[] publicPart) {
        try {
            return walked(publicPart);
        } catch (StoredBytes.Unusual _) {
            return withCare(publicPart);
        }
    }

    /// What this reads, [#withCare] reads alike.
    ///
    /// @throws StoredBytes.Unusual if that one has to decide
    static Map<String, String> walked(byte[] publicPart) {
        TopTexts walk = new TopTexts(new StoredBytes(publicPart));
        walk.object();
        walk.in.end();
        return walk.texts;
    }

    static Map<String, String> withCare(byte[] publicPart) {
        JsonNode part = CanonicalJson.parse(publicPart);
        Map<String, String> texts = new HashMap<>();
        part.propertyStream()
                .forEach(
                        each ->
                                texts.put(
                                        each.getKey(),
                                        each.getValue().isString()
                                                ? each.getValue().stringValue()
                                                : ""));
        return texts;
    }

    private void object() {
        deeper();
        in.pass('{');
        if (!in.passed('}')) {
            int begins = 0;
            int ends = 0;
            do {
                in.string();
                if (ends > 0 && !in.textIsAfter(begins, ends)) {
                    throw StoredBytes.unusual();
                }
                begins = in.textBegins();
                ends = in.textEnds();
                member();
            } while (in.passed(','));
            in.pass('}');
        }
        depth--;
    }

    /// Behind its name.
    private void member() {
        if (depth > 1) {
            in.pass(':');
            value();
        } else {
            String name = in.text();
            in.pass(':');
            boolean text = in.peek() == '"';
            value();
            texts.put(name, text ? in.text() : "");
        }
    }

    private void array() {
        deeper();
        in.pass('[');
        if (!in.passed(']')) {
            do {
                value();
            } while (in.passed(','));
            in.pass(']');
        }
        depth--;
    }

    private void value() {
        switch (in.peek()) {
            case '"' -> in.string();
            case '{' -> object();
            case '[' -> array();
            case 't' -> in.pass(TRUE);
            case 'f' -> in.pass(FALSE);
            default -> {
                long _ = in.number();
            }
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw StoredBytes.unusual();
        }
    }
}
