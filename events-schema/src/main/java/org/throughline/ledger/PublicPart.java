package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a verifier reads of a public part without knowing its type: `docs/ledger-format.md`.
/// Whether the data fit the schema of the type is not asked.
///
/// @param scope the stream that the event belongs to, by its own words
/// @param texts the personal texts by their pointers (RFC 6901, within `data`)
/// @param words every string in `data`
public record PublicPart(
        String type,
        String eventId,
        String agency,
        String scope,
        @Nullable Sha256 submission,
        Map<String, Text> texts,
        List<String> words) {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /// A personal text: the people it is about, and what stands for it.
    public record Text(List<String> about, Sha256 commitment) {}

    /// Reads the bytes of a public part.
    ///
    /// @throws IllegalArgumentException if the bytes are not canonical or lack a member; the
    ///   message holds no value
    public static PublicPart read(byte[] bytes) {
        Map<String, Object> part = PublicJson.object(bytes);
        if (!(part.get("data") instanceof Map<?, ?> data)) {
            throw new IllegalArgumentException("the public part has no data");
        }
        Map<String, Text> texts = new TreeMap<>();
        List<String> words = new ArrayList<>();
        walk("", data, texts, words);
        return new PublicPart(
                string(part, "type"),
                uuid(part, "eventId"),
                string(part, "agency"),
                scope(part),
                part.containsKey("submission") ? Sha256.ofHex(string(part, "submission")) : null,
                texts,
                words);
    }

    private static String scope(Map<String, Object> part) {
        if (part.containsKey("access")) {
            return "access/" + uuid(part, "access");
        }
        return part.containsKey("case") ? "case/" + uuid(part, "case") : "";
    }

    private static String uuid(Map<String, Object> part, String member) {
        String text = string(part, member);
        if (!UUID.matcher(text).matches()) {
            throw new IllegalArgumentException("no UUID in " + member);
        }
        return text;
    }

    private static String string(Map<?, ?> part, String member) {
        if (!(part.get(member) instanceof String text)) {
            throw new IllegalArgumentException("the public part has no string " + member);
        }
        return text;
    }

    private static void walk(
            String pointer, Object value, Map<String, Text> texts, List<String> words) {
        switch (value) {
            case Map<?, ?> object -> {
                if (isText(object)) {
                    texts.put(pointer, text(object));
                }
                object.forEach(
                        (key, member) -> walk(pointer + "/" + escaped(key), member, texts, words));
            }
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    walk(pointer + "/" + i, items.get(i), texts, words);
                }
            }
            case String word -> words.add(word);
            default -> {}
        }
    }

    private static String escaped(Object key) {
        return key.toString().replace("~", "~0").replace("/", "~1");
    }

    private static boolean isText(Map<?, ?> object) {
        return object.containsKey("commitment");
    }

    private static Text text(Map<?, ?> object) {
        if (object.size() != 2 || !(object.get("about") instanceof List<?> about)) {
            throw new IllegalArgumentException("a commitment stands beside whom it is about");
        }
        List<String> people =
                about.stream().filter(String.class::isInstance).map(String::valueOf).toList();
        return new Text(people, Sha256.ofHex(string(object, "commitment")));
    }
}
