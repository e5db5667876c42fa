package org.throughline.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a story: who tells what, when, and on what conditions. How lines are written stands
/// at the head of `stories/family.txt`.
///
/// @param conditions without their question mark; all must hold
/// @param label by which later lines of the episode refer to it; empty if none does
/// @param each what it is told for, once each; empty if it is told once
/// @param author the kind of post that writes it down; empty for the agency's usual worker
/// @param leastDays and most days that pass before
/// @param manner how dates are given: `late`, `vague`, `undated`, `exact`
record Act(
        List<String> conditions,
        String label,
        String each,
        List<String> agencies,
        String author,
        String type,
        int leastDays,
        int mostDays,
        Set<String> manner,
        JsonNode data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> MANNERS = Set.of("late", "vague", "undated", "exact");

    static Act parse(String line) {
        int brace = line.indexOf('{');
        String head = brace < 0 ? line : line.substring(0, brace);
        JsonNode data = JSON.readTree(brace < 0 ? "{}" : line.substring(brace));
        Head read = new Head();
        for (String token : head.strip().split("\\s+", -1)) {
            read.take(token);
        }
        return read.act(head, data);
    }

    /// What stands before the fields of an act, token by token.
    private static final class Head {
        private final List<String> conditions = new ArrayList<>();
        private final List<String> manner = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private String label = "";
        private String each = "";
        private String author = "";
        private String days = "0..2";

        void take(String token) {
            if (token.startsWith("?")) {
                conditions.add(token.substring(1));
            } else if (token.startsWith("*")) {
                each = token.substring(1);
            } else if (token.startsWith("+")) {
                days = token.substring(1);
            } else if (token.endsWith("=")) {
                label = token.substring(0, token.length() - 1);
            } else if (token.startsWith("as:")) {
                author = token.substring("as:".length());
            } else if (MANNERS.contains(token)) {
                manner.add(token);
            } else {
                words.add(token);
            }
        }

        Act act(String head, JsonNode data) {
            if (words.size() != 2) {
                throw new IllegalStateException("an act needs an agency and a type: " + head);
            }
            String[] bounds = days.split("\\.\\.", -1);
            return new Act(
                    conditions,
                    label,
                    each,
                    List.of(words.getFirst().split("[|]", -1)),
                    author,
                    words.getLast(),
                    Integer.parseInt(bounds[0]),
                    Integer.parseInt(bounds[bounds.length - 1]),
                    Set.copyOf(manner),
                    data);
        }
    }
}
