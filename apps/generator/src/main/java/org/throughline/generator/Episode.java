package org.throughline.generator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A stretch of a story: acts that belong together, and when it may be told.
///
/// @param weight how often, compared with others
/// @param once whether a case has it once at most
/// @param needs states of the case that must hold
/// @param not states that must not
/// @param sets states that hold afterwards
/// @param clears states that no longer hold afterwards
/// @param from percent of the case that must have been told
/// @param chosen agencies to choose from by the name of the part they play in the episode
record Episode(
        String name,
        int weight,
        boolean once,
        Set<String> needs,
        Set<String> not,
        Set<String> sets,
        Set<String> clears,
        int from,
        Map<String, List<String>> chosen,
        List<Act> acts) {

    private static final Set<String> OWN =
            Set.of("weight", "once", "needs", "not", "sets", "clears", "from");

    static Episode parse(String header, List<Act> acts) {
        String[] words = header.strip().split("\\s+", -1);
        Map<String, List<String>> given = new HashMap<>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? "" : word.substring(equals + 1);
            given.put(key, List.of(value.split("[,|]", -1)));
        }
        Map<String, List<String>> chosen = new HashMap<>(given);
        chosen.keySet().removeAll(OWN);
        return new Episode(
                words[0],
                number(given, "weight", 1),
                given.containsKey("once"),
                words(given, "needs"),
                words(given, "not"),
                words(given, "sets"),
                words(given, "clears"),
                number(given, "from", 0),
                Map.copyOf(chosen),
                List.copyOf(acts));
    }

    private static int number(Map<String, List<String>> given, String key, int otherwise) {
        List<String> value = given.get(key);
        return value == null ? otherwise : Integer.parseInt(value.getFirst());
    }

    private static Set<String> words(Map<String, List<String>> given, String key) {
        return Set.copyOf(given.getOrDefault(key, List.of()));
    }
}
