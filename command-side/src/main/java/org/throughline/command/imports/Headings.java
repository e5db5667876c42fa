package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.command.imports.Remark.Kind;

/// The first row of a file: which column stands where.
///
/// @param places empty if the headings cannot be used
/// @param width how many cells a row has at most
record Headings(Map<Column, Integer> places, int width, List<Remark> errors) {

    static Headings of(Line line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Remark> errors = new ArrayList<>();
        List<String> names = line.cells();
        for (int at = 0; at < names.size(); at++) {
            Optional<Column> column = Column.of(names.get(at));
            if (column.isEmpty()) {
                errors.add(unknown(line, at, names.get(at)));
            } else if (places.putIfAbsent(column.get(), at) != null) {
                errors.add(
                        error(
                                line,
                                letters(at),
                                "column-twice",
                                "A column with this name stands further left already.",
                                "Keep one of the two."));
            }
        }
        for (Column needed : Column.NEEDED) {
            if (!places.containsKey(needed)) {
                errors.add(
                        error(
                                line,
                                needed.text(),
                                "column-missing",
                                "A chronology has this column.",
                                "Add it to the first row; the template has all columns."));
            }
        }
        return new Headings(places, names.size(), List.copyOf(errors));
    }

    private static Remark unknown(Line line, int at, String heading) {
        String hint =
                heading.isBlank()
                        ? "Name the column, or remove it."
                        : Column.near(heading)
                                .map(near -> "Did you mean " + near.text() + "?")
                                .orElse("Remove the column, or move what it holds into event.");
        return error(line, letters(at), "column-unknown", "No column has the name in row 1.", hint);
    }

    private static Remark error(Line line, String column, String code, String detail, String hint) {
        return new Remark(Kind.ERROR, line.row(), line.number(), column, code, detail, hint);
    }

    /// As a spreadsheet names a column: A, B, … Z, AA.
    static String letters(int at) {
        StringBuilder letters = new StringBuilder();
        for (int rest = at; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
