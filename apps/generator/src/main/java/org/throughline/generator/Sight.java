package org.throughline.generator;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How far the child was seen on an occasion.
final class Sight {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> FORMS =
            List.of("verbatim", "paraphrase", "paraphrase", "interpreter", "adult-report");

    private Sight() {}

    /// @param how `any`, or a degree, or `alone` for spoken to alone, or `heard` for that with all
    ///   that an assessment says of it
    static ObjectNode of(String how, Scene scene) {
        Chance chance = scene.chance;
        String degree =
                switch (how) {
                    case "any" -> chance.pick(ANY);
                    case "alone", "heard" -> "spoken-to";
                    default -> how;
                };
        ObjectNode seen = JSON.objectNode().put("degree", degree);
        if (degree.equals("not-stated")) {
            return seen;
        }
        if (degree.equals("not-seen")) {
            return chance.percent(80) ? say(seen, "whyNotSeen", "why-not-seen", scene) : seen;
        }
        String alone =
                how.equals("alone") || how.equals("heard")
                        ? "yes"
                        : chance.pick(List.of("yes", "no", "no", "not-stated"));
        seen.put("alone", alone);
        if (alone.equals("no")) {
            scene.family.person("carer", chance).ifPresent(seen.putArray("with")::add);
            if (chance.percent(40)) {
                say(seen, "whyNotAlone", "why-not-alone", scene);
            }
        }
        if (how.equals("heard")) {
            say(seen, "changeSince", "change-since", scene);
        }
        return described(seen, degree, scene);
    }

    private static ObjectNode described(ObjectNode seen, String degree, Scene scene) {
        Chance chance = scene.chance;
        say(seen, "presentation", "presentation", scene);
        if (!seen.has("changeSince") && chance.percent(25)) {
            say(seen, "changeSince", "change-since", scene);
        }
        boolean spoke = degree.equals("spoken-to") || degree.equals("examined");
        if (spoke && chance.percent(60)) {
            ObjectNode words = seen.putArray("said").addObject();
            words.put("form", chance.pick(FORMS));
            say(words, "words", "child-said", scene);
        }
        if (spoke && chance.percent(30)) {
            say(seen, "wishes", "wishes", scene);
        }
        return seen;
    }

    private static ObjectNode say(ObjectNode node, String field, String theme, Scene scene) {
        return node.put(field, scene.stories.phrases().say(theme, scene.chance));
    }

    private static final List<String> ANY =
            List.of(
                    "not-seen",
                    "glimpsed",
                    "seen",
                    "seen",
                    "seen",
                    "spoken-to",
                    "spoken-to",
                    "examined",
                    "not-stated");
}
