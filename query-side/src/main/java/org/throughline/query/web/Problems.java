package org.throughline.query.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// What each refusal code means in plain words and what to do about it, from `problems.properties`:
/// `code.title`, `code.means`, `code.do`, and for a rule `code.source`.
public final class Problems {

    private static final String TITLE = ".title";

    private final Properties words;

    private Problems(Properties words) {
        this.words = words;
    }

    public static Problems load() {
        Properties words = new Properties();
        try (InputStream file = Problems.class.getResourceAsStream("problems.properties");
                Reader text =
                        new InputStreamReader(
                                Objects.requireNonNull(file, "problems.properties"),
                                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Problems(words);
    }

    /// Every code that has a page.
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String key : words.stringPropertyNames()) {
            if (key.endsWith(TITLE)) {
                codes.add(key.substring(0, key.length() - TITLE.length()));
            }
        }
        return codes;
    }

    Optional<MessagePage> find(String code) {
        String title = words.getProperty(code + TITLE);
        if (title == null) {
            return Optional.empty();
        }
        return Optional.of(
                new MessagePage(
                        title,
                        List.of(said(code, "means")),
                        said(code, "do"),
                        words.getProperty(code + ".source"),
                        code,
                        null,
                        null));
    }

    private String said(String code, String part) {
        return Objects.requireNonNull(words.getProperty(code + "." + part), code + "." + part);
    }
}
