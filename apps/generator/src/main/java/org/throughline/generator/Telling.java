package org.throughline.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// One episode, told once in a case: who plays which part in it, and what its acts led to.
final class Telling {

    private final Scene scene;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Told.Entry> labels = new HashMap<>();

    private Telling(Scene scene) {
        this.scene = scene;
    }

    static void tell(Episode episode, Scene scene) {
        Telling telling = new Telling(scene);
        new TreeMap<>(episode.chosen()).forEach(telling::cast);
        episode.acts().forEach(telling::tell);
        scene.states.addAll(episode.sets());
        scene.states.removeAll(episode.clears());
    }

    /// Nobody plays two parts; a part that nobody can play stays empty.
    private void cast(String part, List<String> candidates) {
        List<String> able =
                (candidates.contains("any") ? scene.field() : candidates)
                        .stream()
                                .filter(name -> scene.agency(name).isPresent())
                                .filter(name -> !parts.containsValue(name))
                                .toList();
        if (!able.isEmpty()) {
            parts.put(part, scene.chance.pick(able));
        }
    }

    private void tell(Act act) {
        String teller = agency(scene.chance.pick(act.agencies()), "");
        for (String each : scene.each(act.each(), teller)) {
            if (act.conditions().stream().allMatch(this::holds)) {
                tell(act, each);
            }
        }
    }

    private boolean holds(String condition) {
        if (condition.startsWith("!")) {
            return !known(condition.substring(1));
        }
        return Character.isDigit(condition.charAt(0))
                ? scene.chance.percent(Integer.parseInt(condition))
                : known(condition);
    }

    private boolean known(String word) {
        return labels.containsKey(word)
                || scene.states.contains(word)
                || scene.family.everybody().contains(word);
    }

    private void tell(Act act, String each) {
        Optional<CastAgency> by = scene.agency(agency(scene.chance.pick(act.agencies()), each));
        if (by.isEmpty()) {
            return;
        }
        scene.calendar.advance(scene.chance.between(act.leastDays(), act.mostDays()));
        switch (act.type()) {
            case "do:next-worker" -> scene.nextWorker(by.get().name());
            case "do:correct" -> Amendments.correct(scene);
            case "do:retract" -> Amendments.retract(scene);
            case "do:rest" -> tellRest();
            default -> {
                Values values = new Values(scene, this, by.get().name(), each);
                ObjectNode own = values.object(act.data());
                if (!values.missing()) {
                    label(
                            act,
                            each,
                            scene.add(by.get(), act.author(), act.type(), act.manner(), own));
                }
            }
        }
    }

    /// A type of event that no story tells.
    private void tellRest() {
        if (!scene.stories.rest().isEmpty()) {
            tell(scene.chance.pick(scene.stories.rest()), "");
        }
    }

    private void label(Act act, String each, Told.Entry entry) {
        if (!act.label().isEmpty()) {
            labels.put(act.label(), entry);
            labels.put(act.label() + ":" + each, entry);
        }
    }

    /// The agency that a story means by a word.
    String agency(String word, String each) {
        return switch (word) {
            case "each" -> each;
            case "any" -> {
                List<String> involved = scene.told.involved();
                yield involved.isEmpty() ? "social-care" : scene.chance.pick(involved);
            }
            default -> parts.getOrDefault(word, word);
        };
    }

    /// The person that a story means by a word; the same throughout the episode.
    Optional<String> person(String word, String each) {
        if (word.equals("each")) {
            return Optional.of(each);
        }
        String known = people.get(word);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> person = scene.family.person(word, scene.chance);
        person.ifPresent(name -> people.put(word, name));
        return person;
    }

    Optional<Told.Entry> labelled(String label) {
        return Optional.ofNullable(labels.get(label));
    }
}
