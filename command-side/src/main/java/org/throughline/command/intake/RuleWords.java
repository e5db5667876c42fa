package org.throughline.command.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.throughline.command.cases.Refusal;

/// What each rule says when it refuses, and what to do then: `rules.properties`.
final class RuleWords {

    private static final String FILE = "rules.properties";

    private final Properties words;

    private RuleWords(Properties words) {
        this.words = words;
    }

    static RuleWords load() {
        Properties words = new Properties();
        try (var file = RuleWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RuleWords(words);
    }

    /// What the rule has against the decision, in one sentence.
    String says(Refusal refusal) {
        return word(refusal.code() + ".says");
    }

    /// What to do about it, in one sentence.
    String todo(Refusal refusal) {
        return word(refusal.code() + ".do");
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException(FILE + " has no " + key);
        }
        return word;
    }
}
