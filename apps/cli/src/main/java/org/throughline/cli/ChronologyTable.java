package org.throughline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.schema.catalog.EventWords;
import tools.jackson.databind.JsonNode;

/// A chronology for reading: dated entries in the server's order, then those whose date is not
/// stated in a band of their own.
final class ChronologyTable {
    private final boolean knowing;
    private final int width;

    /// @param knowing whether the reader asked about somebody's or some day's knowledge
    ChronologyTable(boolean knowing, int width) {
        this.knowing = knowing;
        this.width = width;
    }

    List<String> lines(List<JsonNode> entries) {
        var dated = entries.stream().filter(entry -> !undated(entry)).toList();
        var undated = entries.stream().filter(ChronologyTable::undated).toList();
        return lines(List.of(new Part("", dated), new Part("date not stated", undated)));
    }

    /// Entries under a heading of their own.
    record Part(String title, List<JsonNode> entries) {}

    List<String> lines(Collection<Part> parts) {
        int idLength =
                Ids.tellingLength(
                        parts.stream()
                                .flatMap(part -> part.entries().stream())
                                .map(entry -> Json.text(entry, "entryId"))
                                .toList());
        return new TextTable(columns(), width)
                .lines(
                        parts.stream()
                                .map(
                                        part ->
                                                new TextTable.Band(
                                                        part.title(),
                                                        part.entries().stream()
                                                                .map(each -> row(each, idLength))
                                                                .toList()))
                                .toList());
    }

    private List<TextTable.Column> columns() {
        return Stream.of(
                        new TextTable.Column("happened", 20),
                        new TextTable.Column("agency", 18),
                        new TextTable.Column("what", 0),
                        new TextTable.Column("known", knowing ? 24 : 0),
                        new TextTable.Column("entry", 36))
                .filter(column -> knowing || !column.title().equals("known"))
                .toList();
    }

    private List<String> row(JsonNode entry, int idLength) {
        var id = Json.text(entry, "entryId");
        var cells =
                new ArrayList<>(
                        List.of(
                                Plain.of(
                                        undated(entry)
                                                ? period(entry)
                                                : Json.text(entry, "happened")),
                                Plain.of(Json.text(entry, "agency")),
                                Plain.of(what(entry))));
        if (knowing) {
            cells.add(Plain.of(Knowing.words(entry.path("known")) + others(entry)));
        }
        cells.add(Plain.of(id.substring(Math.max(0, id.length() - idLength))));
        return List.copyOf(cells);
    }

    /// Who else had it.
    private static String others(JsonNode entry) {
        var by = entry.path("by").valueStream().map(each -> each.asString("")).toList();
        return by.isEmpty() ? "" : "; had by " + String.join(", ", by);
    }

    /// What the source says instead of a date: the period within which it lies, if any.
    private static String period(JsonNode entry) {
        return Stream.of(Json.text(entry, "happened").split(";"))
                .filter(part -> part.startsWith("within="))
                .map(part -> part.replaceFirst("=", " "))
                .findFirst()
                .orElse("");
    }

    private static boolean undated(JsonNode entry) {
        return !Json.has(entry, "happened") || entry.path("undated").booleanValue(false);
    }

    /// A date, or what is said instead of one, where both stand in one list.
    static String happened(JsonNode entry) {
        return undated(entry)
                ? ("date not stated " + period(entry)).strip()
                : Json.text(entry, "happened");
    }

    static String what(JsonNode entry) {
        var title = EventWords.title(Json.text(entry, "type"));
        var summary = Json.text(entry, "summary");
        var text =
                summary.isEmpty()
                        ? title
                        : summary.startsWith(title) ? summary : title + ": " + summary;
        var flags =
                Stream.of("corrected", "retracted", "late")
                        .filter(flag -> entry.path(flag).asBoolean(false))
                        .toList();
        return flags.isEmpty() ? text : text + " [" + String.join(", ", flags) + "]";
    }
}
