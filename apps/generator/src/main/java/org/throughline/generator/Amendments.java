package org.throughline.generator;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Corrections and retractions, by the agency that stated the entry.
final class Amendments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("account", "concern", "observation", "description", "note");

    private Amendments() {}

    static void correct(Scene scene) {
        scene.told
                .take(scene.chance)
                .ifPresent(
                        fact -> {
                            ObjectNode own = amending(fact, "corrects", "correction", scene);
                            ObjectNode replacement = own.putObject("replacement");
                            replacement.put("type", scene.stories.type(fact.type()).text());
                            replacement.set("data", corrected(fact, scene));
                            add(fact, "entry-corrected", own, scene);
                        });
    }

    static void retract(Scene scene) {
        scene.told
                .take(scene.chance)
                .ifPresent(
                        fact ->
                                add(
                                        fact,
                                        "entry-retracted",
                                        amending(fact, "retracts", "retraction", scene),
                                        scene));
    }

    private static ObjectNode amending(Told.Fact fact, String field, String theme, Scene scene) {
        ObjectNode own = JSON.objectNode();
        own.put(field, fact.entry().from(fact.entry().agency()));
        own.put("reason", scene.stories.phrases().say(theme, scene.chance));
        return own;
    }

    /// Another time, or further words.
    private static ObjectNode corrected(Told.Fact fact, Scene scene) {
        ObjectNode data = fact.data().deepCopy();
        boolean worded = false;
        for (String field : TEXTS) {
            if (!worded && data.path(field).isString() && scene.chance.percent(60)) {
                String more = scene.stories.phrases().say("added", scene.chance);
                data.put(field, data.path(field).asString() + " " + more);
                worded = true;
            }
        }
        if (!worded) {
            data.put("happened", scene.whens.happened(Set.of("late", "vague")));
        }
        return data;
    }

    private static void add(Told.Fact fact, String type, ObjectNode own, Scene scene) {
        scene.agency(fact.entry().agency()).ifPresent(by -> scene.add(by, "", type, Set.of(), own));
    }
}
