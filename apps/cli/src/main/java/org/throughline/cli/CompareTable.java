package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.schema.catalog.EventWords;
import tools.jackson.databind.JsonNode;

/// A comparison for reading: what changed, in a band for each kind of change.
final class CompareTable {
    private static final String CORRECTED = "corrected";

    private static final List<String> OTHERS =
            List.of("added", "retracted", "gone", "newlyKnown", "noLongerKnown");

    private final Pages pages;
    private final int width;
    private final int idLength;

    CompareTable(Pages pages, int width) {
        this.pages = pages;
        this.width = width;
        this.idLength =
                Ids.tellingLength(
                        Stream.concat(
                                        OTHERS.stream().flatMap(list -> pages.items(list).stream()),
                                        pages.items(CORRECTED).stream()
                                                .map(each -> each.path("entry")))
                                .map(each -> Json.text(each, "entryId"))
                                .toList());
    }

    /// The whole answer as one document.
    JsonNode joined() {
        return pages.joined(Stream.concat(OTHERS.stream(), Stream.of(CORRECTED)).toList());
    }

    List<String> lines() {
        var columns =
                List.of(
                        new TextTable.Column("happened", 20),
                        new TextTable.Column("agency", 18),
                        new TextTable.Column("what", 0),
                        new TextTable.Column("entry", 36));
        return new TextTable(columns, width)
                .lines(
                        List.of(
                                entries("new", pages.items("added")),
                                corrected(),
                                entries("entered in error", pages.items("retracted")),
                                entries("no longer shown", pages.items("gone")),
                                cells("newly known or held", pages.items("newlyKnown")),
                                cells("no longer known or held", pages.items("noLongerKnown"))));
    }

    private TextTable.Band entries(String title, List<JsonNode> entries) {
        return new TextTable.Band(
                title,
                entries.stream().map(each -> entry(each, ChronologyTable.what(each))).toList());
    }

    private TextTable.Band corrected() {
        var rows = new ArrayList<List<String>>();
        for (var each : pages.items(CORRECTED)) {
            var entry = each.path("entry");
            var versions =
                    " (version %s, before: %s)"
                            .formatted(
                                    Json.text(entry, "version"), Json.text(each, "versionBefore"));
            rows.add(entry(entry, ChronologyTable.what(entry) + versions));
        }
        return new TextTable.Band(CORRECTED, rows);
    }

    private TextTable.Band cells(String title, List<JsonNode> cells) {
        return new TextTable.Band(title, cells.stream().map(this::cell).toList());
    }

    private List<String> cell(JsonNode cell) {
        var knower = Json.text(cell, "knower");
        var label = Json.text(pages.first().path("labels"), knower);
        return row(
                cell,
                label.isEmpty() ? knower : label,
                "%s: %s; before: %s"
                        .formatted(
                                EventWords.title(Json.text(cell, "type")),
                                Knowing.words(cell.path("now")),
                                Json.text(cell, "was").replace('-', ' ')));
    }

    private List<String> entry(JsonNode entry, String what) {
        return row(entry, Json.text(entry, "agency"), what);
    }

    private List<String> row(JsonNode item, String agency, String what) {
        var id = Json.text(item, "entryId");
        return List.of(
                Plain.of(ChronologyTable.happened(item)),
                Plain.of(agency),
                Plain.of(what),
                Plain.of(id.substring(Math.max(0, id.length() - idLength))));
    }

    /// What is said beside the table.
    List<String> talk() {
        var first = pages.first();
        var counts = first.path("counts");
        var withheld = Json.text(counts, "withheld");
        var said = new ArrayList<String>();
        said.add(
                "%s entries at the earlier time, %s at the later%s; this answer for ever: %s"
                        .formatted(
                                Json.text(counts, "left"),
                                Json.text(counts, "right"),
                                withheld.isEmpty() || withheld.equals("0")
                                        ? ""
                                        : ", " + withheld + " withheld",
                                Plain.of(Json.text(first, "pinned"))));
        if (first.path("asked").path("union").asBoolean(false)) {
            said.add("Without --by this is the union of what anybody knew, which nobody held.");
        }
        return List.copyOf(said);
    }
}
