package org.throughline.schema.codec;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a submission may leave out because it follows from the rest: the child as subject, and the
/// kind of post where the agency's words for it are those of a known one.
final class Defaults {

    private static final Pattern GAPS = Pattern.compile("[ _]+");
    private static final Set<String> KINDS =
            Arrays.stream(Role.values()).map(Kebab::text).collect(Collectors.toUnmodifiableSet());

    private Defaults() {}

    static ObjectNode in(ObjectNode data) {
        ObjectNode complete = filled(data);
        if (complete.get("replacement") instanceof ObjectNode replacement
                && replacement.get("data") instanceof ObjectNode replacing) {
            replacement.set("data", filled(replacing));
        }
        return complete;
    }

    private static ObjectNode filled(ObjectNode data) {
        ObjectNode complete = data.deepCopy();
        if (!complete.has("subjects") && complete.has("happened")) {
            complete.putArray("subjects").add("child");
        }
        if (complete.get("author") instanceof ObjectNode author && !author.has("kind")) {
            JsonNode role = author.path("role");
            String words =
                    role.isObject() ? role.path("text").stringValue("") : role.stringValue("");
            String kind = GAPS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
            if (KINDS.contains(kind)) {
                author.put("kind", kind);
            }
        }
        return complete;
    }
}
