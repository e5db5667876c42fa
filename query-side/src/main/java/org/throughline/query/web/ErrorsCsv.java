package org.throughline.query.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What was found in a file, as CSV (RFC 4180) with the headings that the command line gives it.
/// Each cell is a word of the API: no value of the file is among them, so none can run as a
/// formula.
final class ErrorsCsv {

    private static final List<String> HEADINGS =
            List.of("row", "column", "kind", "code", "what", "hint");
    private static final List<String> FIELDS =
            List.of("row", "column", "kind", "code", "detail", "hint");

    private ErrorsCsv() {}

    /// @param body an import as the API tells it
    static String of(JsonNode body) {
        return row(HEADINGS.stream())
                + Stream.of("errors", "remarks")
                        .flatMap(list -> body.path(list).valueStream())
                        .map(each -> row(FIELDS.stream().map(field -> text(each.path(field)))))
                        .collect(Collectors.joining());
    }

    private static String text(JsonNode value) {
        return value.isNumber() ? value.toString() : value.stringValue("");
    }

    private static String row(Stream<String> cells) {
        return cells.map(ErrorsCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
