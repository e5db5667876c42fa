package org.throughline.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Fills in what an act leaves open: each text of a story that begins with a sign stands for
/// something of the case. What nothing stands for is left out; if the act cannot do without it, it
/// is [#missing].
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Scene scene;
    private final Telling telling;
    private final String teller;
    private final String each;
    private boolean missing;

    Values(Scene scene, Telling telling, String teller, String each) {
        this.scene = scene;
        this.telling = telling;
        this.teller = teller;
        this.each = each;
    }

    /// Whether the act cannot be told in this case.
    boolean missing() {
        return missing;
    }

    ObjectNode object(JsonNode template) {
        ObjectNode node = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : template.properties()) {
            String name = field.getKey();
            int mark = name.indexOf('?');
            if (mark >= 0 && !scene.chance.percent(Integer.parseInt(name.substring(mark + 1)))) {
                continue;
            }
            JsonNode value = value(field.getValue());
            if (value != null) {
                node.set(mark < 0 ? name : name.substring(0, mark), value);
            } else if (mark < 0) {
                missing |= isNeeded(field.getValue().stringValue(""));
            }
        }
        return node;
    }

    /// An entry is needed only if the story says so; whoever is named is.
    private static boolean isNeeded(String text) {
        return text.startsWith("#!")
                || text.startsWith("p:")
                || text.startsWith("a:")
                || text.startsWith("@")
                || text.startsWith("%@")
                || text.startsWith("&");
    }

    private @Nullable JsonNode value(JsonNode template) {
        if (template.isObject()) {
            return object(template);
        }
        if (template.isArray()) {
            return array(template);
        }
        return template.isString() ? text(template.stringValue()) : template;
    }

    private @Nullable JsonNode array(JsonNode template) {
        ArrayNode node = JSON.arrayNode();
        for (JsonNode item : template) {
            String group = item.path("*").stringValue("");
            if (group.isEmpty()) {
                add(node, value(item));
                continue;
            }
            for (String one : scene.each(group, teller)) {
                Values values = new Values(scene, telling, teller, one);
                ObjectNode rest = ((ObjectNode) item).deepCopy();
                rest.remove("*");
                JsonNode only = rest.get("=");
                add(node, only == null ? values.object(rest) : values.value(only));
            }
        }
        return node.isEmpty() ? null : node;
    }

    /// Nothing stands in a list twice.
    private static void add(ArrayNode node, @Nullable JsonNode value) {
        if (value != null && node.valueStream().noneMatch(value::equals)) {
            node.add(value);
        }
    }

    private @Nullable JsonNode text(String text) {
        String rest = text.isEmpty() ? text : text.substring(1);
        if (text.startsWith("%")) {
            return text(scene.chance.pick(List.of(rest.split("[|]", -1))));
        }
        if (text.startsWith("@")) {
            return knower(rest);
        }
        if (text.startsWith("&")) {
            return holder(rest);
        }
        if (text.startsWith("#")) {
            return named(reference(rest));
        }
        if (text.startsWith("$")) {
            return JSON.stringNode(scene.stories.phrases().say(rest, scene.chance));
        }
        return prefixed(text);
    }

    private @Nullable JsonNode prefixed(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "w" -> JSON.stringNode(scene.whens.reckoned(rest));
            case "p" -> named(telling.person(rest, each));
            case "a" -> named(scene.agency(telling.agency(rest, each)).map(CastAgency::name));
            case "i" -> {
                String[] bounds = rest.split("\\.\\.", -1);
                int least = Integer.parseInt(bounds[0]);
                yield JSON.numberNode(scene.chance.between(least, Integer.parseInt(bounds[1])));
            }
            case "seen" -> Sight.of(rest, scene);
            default -> JSON.stringNode(text);
        };
    }

    private static @Nullable JsonNode named(Optional<String> text) {
        return text.<JsonNode>map(JSON::stringNode).orElse(null);
    }

    /// `label`, `label:each`, `:type,type` for the newest of a type, `~type,type` for any; `!`
    /// before it says that the act needs it.
    private Optional<String> reference(String text) {
        String word = text.startsWith("!") ? text.substring(1) : text;
        Optional<Told.Entry> entry;
        if (word.equals(":last")) {
            entry = scene.told.last();
        } else if (word.startsWith(":")) {
            entry = scene.told.newest(List.of(word.substring(1).split(",", -1)));
        } else if (word.startsWith("~")) {
            entry = scene.told.any(List.of(word.substring(1).split(",", -1)), scene.chance);
        } else {
            entry = telling.labelled(word.replace(":each", ":" + each));
        }
        return entry.map(found -> found.from(teller));
    }

    /// Somebody who can come to know something: `agency`, `agency/worker`, `agency/words` for a
    /// team or post, a member of the family, or one of the words for those who are no agency.
    private @Nullable JsonNode knower(String text) {
        ObjectNode node = JSON.objectNode();
        switch (text) {
            case "court", "board", "panel", "child", "unnamed-worker", "unnamed-organisations" -> {
                return node.put("kind", text);
            }
            default -> {
                // an agency, or somebody of the family
            }
        }
        int slash = text.indexOf('/');
        String name = telling.agency(slash < 0 ? text : text.substring(0, slash), each);
        Optional<CastAgency> agency = scene.agency(name);
        if (agency.isPresent()) {
            return part(node, name, slash < 0 ? "" : text.substring(slash + 1));
        }
        Optional<String> person = telling.person(name, each);
        if (person.isEmpty() || slash >= 0) {
            return null;
        }
        return node.put("kind", "family-member").put("person", person.get());
    }

    private JsonNode part(ObjectNode node, String agency, String part) {
        switch (part) {
            case "" -> node.put("kind", "agency").put("agency", agency);
            case "worker" ->
                    node.put("kind", "practitioner")
                            .put("agency", agency)
                            .put("part", scene.worker(agency));
            case "unnamed" -> node.put("kind", "unnamed-worker").put("agency", agency);
            default ->
                    node.put(
                                    "kind",
                                    part.contains("team") || part.contains("desk")
                                            ? "team"
                                            : "post")
                            .put("agency", agency)
                            .put("part", part);
        }
        return node;
    }

    /// Whoever holds a post: `agency/kind`, `agency/worker`.
    private @Nullable JsonNode holder(String text) {
        int slash = text.indexOf('/');
        String name = telling.agency(text.substring(0, slash), each);
        Optional<CastAgency> agency = scene.agency(name);
        if (agency.isEmpty()) {
            return null;
        }
        String kind = text.substring(slash + 1);
        ObjectNode node = JSON.objectNode().put("agency", name);
        if (kind.equals("worker")) {
            return node.put("kind", agency.get().worker())
                    .put("worker", scene.workerId(name))
                    .put("post", scene.worker(name));
        }
        return node.put("kind", kind).put("post", kind.replace('-', ' '));
    }
}
