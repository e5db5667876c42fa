package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A chronology as CSV: one row per entry, the fields of the API under their own names.
final class ChronologyCsv {
    private static final List<String> FIELDS =
            List.of(
                    "entryId",
                    "version",
                    "type",
                    "happened",
                    "happenedEarliest",
                    "happenedLatest",
                    "recorded",
                    "agency",
                    "author",
                    "summary",
                    "subjects",
                    "childSeen",
                    "contentStatus",
                    "position",
                    "ledgerTime",
                    "corrected",
                    "retracted",
                    "late");
    private static final List<String> KNOWN =
            List.of("state", "since", "until", "channel", "extent", "basis", "evidence", "who");

    private ChronologyCsv() {}

    static String of(List<JsonNode> entries) {
        var header = new ArrayList<>(FIELDS);
        KNOWN.forEach(field -> header.add("known." + field));
        return Csv.row(header)
                + entries.stream().map(ChronologyCsv::row).collect(Collectors.joining());
    }

    private static String row(JsonNode entry) {
        var cells = new ArrayList<String>();
        FIELDS.forEach(field -> cells.add(cell(entry, field)));
        KNOWN.forEach(field -> cells.add(cell(entry.path("known"), field)));
        return Csv.row(cells);
    }

    /// A list of texts becomes one text; anything deeper stays JSON.
    private static String cell(JsonNode node, String field) {
        var value = node.path(field);
        return value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)
                ? value.valueStream()
                        .map(item -> item.asString(""))
                        .collect(Collectors.joining("; "))
                : Json.text(node, field);
    }
}
