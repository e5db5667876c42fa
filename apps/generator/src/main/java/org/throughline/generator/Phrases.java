package org.throughline.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentences to choose from, by theme. They are neutral and name nobody.
final class Phrases {

    private static final int SECOND_SENTENCE = 35;

    private final Map<String, List<String>> themes = new LinkedHashMap<>();

    /// @param text a theme begins with a line in square brackets, each further line is a sentence
    static Phrases parse(String text) {
        Phrases phrases = new Phrases();
        List<String> theme = new ArrayList<>();
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("[")) {
                theme = new ArrayList<>();
                phrases.themes.put(line.substring(1, line.length() - 1), theme);
            } else {
                theme.add(line.strip());
            }
        }
        return phrases;
    }

    boolean has(String theme) {
        return themes.containsKey(theme);
    }

    String say(String theme, Chance chance) {
        List<String> sentences = themes.get(theme);
        if (sentences == null) {
            throw new IllegalStateException("no sentences for " + theme);
        }
        String first = chance.pick(sentences);
        String second = chance.pick(sentences);
        boolean sentence = first.endsWith(".") && !second.equals(first);
        return !sentence || !chance.percent(SECOND_SENTENCE) ? first : first + " " + second;
    }
}
