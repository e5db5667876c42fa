package org.throughline.acceptance.second;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An event of a bundle. A withheld one has a leaf hash and no public part.
///
/// @param texts what is said of each text, by pointer
record SecondEvent(
        long seq,
        long position,
        long time,
        byte @Nullable [] part,
        byte[] signature,
        Map<String, Said> texts,
        byte[] leafHash) {

    private static final byte[] NONE = new byte[0];

    /// @param kind 1 open, 2 erased, 3 withheld
    record Said(int kind, byte[] salt, byte[] text, long erasure) {}

    static SecondEvent read(Cursor in) {
        long kind = in.number(1);
        Wrong.unless(kind == 1 || kind == 2, "no such kind of event");
        long seq = in.number(8);
        if (kind == 2) {
            return new SecondEvent(seq, 0, 0, null, NONE, Map.of(), in.take(32));
        }
        long position = in.number(8);
        Wrong.unless(position > 0, "positions begin with 1");
        long time = in.number(8);
        byte[] part = in.prefixed(4);
        byte[] signature = in.prefixed(2);
        Map<String, Said> texts = new TreeMap<>();
        byte[] last = null;
        for (long i = in.number(2); i > 0; i--) {
            byte[] pointer = in.prefixed(2);
            Wrong.unless(
                    last == null || Arrays.compareUnsigned(last, pointer) < 0, "order of pointers");
            texts.put(Cursor.utf8(pointer), said(in));
            last = pointer;
        }
        return new SecondEvent(seq, position, time, part, signature, texts, NONE);
    }

    private static Said said(Cursor in) {
        return switch ((int) in.number(1)) {
            case 1 -> {
                byte[] salt = in.take(32);
                yield new Said(1, salt, in.text(4).getBytes(UTF_8), 0);
            }
            case 2 -> new Said(2, NONE, NONE, in.number(8));
            case 3 -> new Said(3, NONE, NONE, 0);
            default -> throw new Wrong("no such kind of text");
        };
    }

    byte[] leaf(String origin, byte[] tag, JsonNode json) {
        String type = string(json, "type");
        String agency = string(json, "agency");
        byte[] submission = NONE;
        if (json.has("submission")) {
            String hex = string(json, "submission");
            Wrong.unless(hex.matches("[0-9a-f]{64}"), "no commitment");
            submission = HexFormat.of().parseHex(hex);
        }
        byte[] own = part == null ? NONE : part;
        return SecondLeaf.bytes(
                origin,
                position,
                tag,
                seq,
                time,
                type,
                agency,
                Hashes.sha256(own),
                submission,
                signature);
    }

    static String string(JsonNode json, String member) {
        Wrong.unless(json.path(member).isString(), "no " + member);
        return json.path(member).stringValue();
    }

    /// Every text of the data by its pointer, and every other string under the key `""` of `words`.
    static void walk(
            String pointer, JsonNode node, Map<String, JsonNode> texts, List<String> words) {
        if (node.isObject()) {
            if (node.has("commitment")) {
                boolean right = node.size() == 2 && node.path("about").isArray();
                Wrong.unless(right, "no text");
                Wrong.unless(string(node, "commitment").matches("[0-9a-f]{64}"), "no commitment");
                texts.put(pointer, node);
            }
            node.propertyStream()
                    .forEach(
                            each ->
                                    walk(
                                            pointer + "/" + escaped(each.getKey()),
                                            each.getValue(),
                                            texts,
                                            words));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), texts, words);
            }
        } else if (node.isString()) {
            words.add(node.stringValue());
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    List<String> words(JsonNode json) {
        List<String> words = new ArrayList<>();
        walk("", json.path("data"), new TreeMap<>(), words);
        return words;
    }
}
