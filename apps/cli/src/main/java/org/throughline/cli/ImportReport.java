package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// An import as the server tells it.
record ImportReport(JsonNode body) {

    private static final List<String> HEADINGS =
            List.of("row", "column", "kind", "code", "what", "hint");

    String id() {
        return Json.text(body, "id");
    }

    String state() {
        return Json.text(body, "state");
    }

    boolean atWork() {
        return state().equals("checking") || state().equals("committing");
    }

    boolean blocked() {
        return body.path("blocked").asBoolean(false);
    }

    boolean faultless() {
        return !blocked() && count("errors") == 0;
    }

    long done() {
        return body.path("progress").path("done").asLong(0);
    }

    long rows() {
        return body.path("progress").path("rows").asLong(0);
    }

    long count(String name) {
        return body.path("counts").path(name).asLong(0);
    }

    /// How many there are in all of a list: `errors` or `remarks`. A row can have several.
    long found(String list) {
        return body.path("found").path(list).asLong(0);
    }

    /// Whether the lists end before their last: the server keeps so many of each.
    boolean cut() {
        return body.path("errors").size() < found("errors")
                || body.path("remarks").size() < found("remarks");
    }

    /// The errors and what else there is to look at, without any value of the file.
    String csv() {
        var text = new StringBuilder(Csv.row(HEADINGS));
        for (var list : List.of("errors", "remarks")) {
            for (var each : body.path(list)) {
                var cells = new ArrayList<String>();
                for (var field : List.of("row", "column", "kind", "code", "detail", "hint")) {
                    cells.add(Plain.of(Json.text(each, field)));
                }
                text.append(Csv.row(cells));
            }
        }
        return text.toString();
    }

    /// One line of counts.
    String line() {
        return ("%d rows: %d ready, %d wrong, %d on record already or twice in the file, %d like another,"
                                + " %d with a date that is not sure")
                        .formatted(
                                count("rows"),
                                count("ready"),
                                count("errors"),
                                count("duplicates"),
                                count("possibleDuplicates"),
                                count("unsure"))
                + (state().equals("committed")
                        ? "; %d rows recorded as %d events"
                                .formatted(count("committed"), count("recorded"))
                        : "");
    }
}
