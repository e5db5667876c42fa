package org.throughline.command.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.catalog.EventWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the words of the column `event_type` stand for, from `event-types.txt`.
final class TypeTable {

    /// One line of the table.
    ///
    /// @param words the field that takes what happened; empty if the type has none for it
    /// @param fixed the rest of the data that the type needs; a `$word` in it is filled from the
    ///   row
    /// @param fields the names of all fields of the type
    record Typed(EventType type, String words, ObjectNode fixed, Set<String> fields) {

        /// Whether the type has a field for it.
        boolean has(String field) {
            return fields.contains(field);
        }

        boolean isNote() {
            return type.name().equals(NOTE);
        }
    }

    /// @param saysMore whether the words say more than the type does
    record Found(Typed typed, boolean saysMore) {}

    static final String NOTE = "note-recorded";

    private static final String CHILD = "if a child: ";

    private static final char MORE = '*';

    private final Map<String, Found> byWords = new HashMap<>();
    private final Map<String, Found> ofChildren = new HashMap<>();
    private final Map<String, Typed> byType = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private TypeTable() {}

    static TypeTable load() {
        TypeTable table = new TypeTable();
        lines().forEach(table::add);
        for (EventType type : EventCatalog.standard().all()) {
            if (type.ofCase()) {
                table.name(type);
            }
        }
        return table;
    }

    private static List<String> lines() {
        try (InputStream file = TypeTable.class.getResourceAsStream("event-types.txt");
                BufferedReader text =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file, "event-types.txt"),
                                        StandardCharsets.UTF_8))) {
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] parts = line.split("\\|", -1);
        Typed typed = typed(parts[1].strip(), parts[2].strip(), parts[3].strip());
        boolean ofChild = parts[0].startsWith(CHILD);
        byType.putIfAbsent(typed.type().name(), typed);
        for (String words : parts[0].replace(CHILD, "").split(";", -1)) {
            Found found = new Found(typed, words.indexOf(MORE) >= 0);
            Found before = (ofChild ? ofChildren : byWords).put(normal(words), found);
            if (before != null) {
                throw new IllegalStateException("stands twice in event-types.txt: " + words);
            }
        }
    }

    private static Typed typed(String name, String words, String fixed) {
        EventType type =
                EventCatalog.standard()
                        .byText(name + ".v1")
                        .orElseThrow(() -> new IllegalStateException("not a type: " + name));
        Set<String> fields =
                Arrays.stream(type.record().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet());
        ObjectNode data = (ObjectNode) JsonMapper.shared().readTree(fixed);
        return new Typed(type, words, data, fields);
    }

    /// Our own names and titles of types.
    private void name(EventType type) {
        for (String words : List.of(type.name(), EventWords.of(type).title())) {
            named.add(normal(words));
            Typed typed = byType.get(type.name());
            if (typed != null) {
                byWords.putIfAbsent(normal(words), new Found(typed, false));
            }
        }
    }

    /// @param ofChild whether the row is about a child
    Optional<Found> find(String words, boolean ofChild) {
        String normal = normal(words);
        Found child = ofChild ? ofChildren.get(normal) : null;
        return Optional.ofNullable(child == null ? byWords.get(normal) : child);
    }

    /// Whether it is the name of a type, though perhaps of one that no row can hold.
    boolean names(String words) {
        return named.contains(normal(words));
    }

    Typed note() {
        return Objects.requireNonNull(byType.get(NOTE), NOTE);
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9&/]+", " ").strip();
    }
}
