package org.throughline.schema.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The words for people of one type of event: its title, and which of its fields make the one-line
/// summary. All titles are in one place, plain and without a verdict.
///
/// @param title such as `Was not brought`
/// @param kinds JSON pointers into the data of registered words, people and numbers that come
///   first; each is there in the full form of the type
/// @param texts JSON pointers into the data of the main personal texts
public record EventWords(
        Class<? extends Record> type, String title, List<String> kinds, List<String> texts) {

    private static final Pattern VERSION = Pattern.compile("\\.v[0-9]+$");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(gp|camhs|cafcass|nhs|gscb)\\b");

    private static final List<EventWords> ALL =
            Stream.of(
                            FactWords.ALL,
                            WorkWords.ALL,
                            SharingWords.ALL,
                            ProcessWords.ALL,
                            PeopleWords.ALL,
                            ReviewWords.ALL,
                            ReportWords.ALL,
                            AmendmentWords.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final Map<Class<?>, EventWords> BY_TYPE =
            ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(EventWords::type, Function.identity()));

    private static final Map<String, String> TITLES =
            EventCatalog.standard().all().stream()
                    .filter(type -> BY_TYPE.containsKey(type.record()))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    EventType::text, type -> of(type).title()));

    /// A line of the lists of words: pointers stand one after the other, with a space between.
    static EventWords words(
            Class<? extends Record> type, String title, String kinds, String texts) {
        return new EventWords(type, title, pointers(kinds), pointers(texts));
    }

    private static List<String> pointers(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
    }

    public static List<EventWords> all() {
        return ALL;
    }

    /// The words of a type of the catalogue.
    public static EventWords of(EventType type) {
        EventWords words = BY_TYPE.get(type.record());
        if (words == null) {
            throw new IllegalStateException("no words for " + type);
        }
        return words;
    }

    /// The title of a type by its text, such as `was-not-brought.v1`. A type that this reader does
    /// not know yet is called by its name.
    public static String title(String typeText) {
        return Optional.ofNullable(TITLES.get(typeText))
                .orElseGet(() -> sentence(VERSION.matcher(typeText).replaceFirst("")));
    }

    /// The one-line summary of an event, without its title; empty if it has nothing to show. What
    /// is not stated and what is sealed or erased is left out.
    ///
    /// @param data the data of an event for readers; a text stands as a string, or as an object
    ///   with `text`
    public String summary(JsonNode data) {
        String first =
                kinds.stream()
                        .flatMap(pointer -> plainWords(data.at(pointer)))
                        .collect(Collectors.joining(", "));
        String second =
                texts.stream()
                        .flatMap(pointer -> text(data.at(pointer)))
                        .collect(Collectors.joining("; "));
        return Stream.of(first, second)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /// The plain form of a registered word: `running-away` is running away.
    static String plain(String word) {
        return ABBREVIATION
                .matcher(word.replace('-', ' '))
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    private static String sentence(String word) {
        String plain = plain(word);
        return plain.isEmpty()
                ? plain
                : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static Stream<String> plainWords(JsonNode node) {
        if (node.isArray()) {
            List<String> each = new ArrayList<>();
            node.forEach(item -> plainWords(item).forEach(each::add));
            return each.stream();
        }
        if (node.isNumber()) {
            return Stream.of(node.asString());
        }
        String word = node.stringValue("");
        return switch (word) {
            case "", "not-stated", "other" -> Stream.empty();
            default -> Stream.of(plain(word));
        };
    }

    private static Stream<String> text(JsonNode node) {
        String text = node.isObject() ? node.path("text").stringValue("") : node.stringValue("");
        return text.isBlank() ? Stream.empty() : Stream.of(text.strip());
    }
}
