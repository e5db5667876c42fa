package org.throughline.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of CSV (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would take for a formula
/// gets an apostrophe in front, so that an entry cannot run anything on the machine of the one who
/// opens it (OWASP, CSV injection).
final class Csv {
    private static final Pattern FORMULA = Pattern.compile("[\t\r\n]|\\s*[=+@-]");

    private Csv() {}

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
