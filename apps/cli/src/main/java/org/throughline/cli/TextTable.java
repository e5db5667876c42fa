package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table for a terminal: as wide as it needs to be, at most as wide as the terminal. One column
/// takes what the others leave and wraps; where too little is left each row becomes a paragraph.
final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST = 24;

    private final List<Column> columns;
    private final int width;

    /// @param most how wide it may become; 0 for the one that takes the rest
    record Column(String title, int most) {}

    /// Rows under a heading of their own.
    record Band(String title, List<List<String>> rows) {}

    TextTable(List<Column> columns, int width) {
        this.columns = columns;
        this.width = Math.max(20, width);
    }

    List<String> lines(List<Band> bands) {
        var lines = new ArrayList<String>();
        var rows = bands.stream().flatMap(band -> band.rows().stream()).toList();
        var widths = widths(rows);
        boolean fits = IntStream.of(widths).min().orElse(0) > 0;
        if (fits) {
            lines.addAll(row(columns.stream().map(Column::title).toList(), widths));
        }
        for (var band : bands) {
            if (!band.rows().isEmpty() && !band.title().isEmpty()) {
                lines.addAll(List.of("", band.title()));
            }
            for (var row : band.rows()) {
                lines.addAll(fits ? row(row, widths) : paragraph(row));
            }
        }
        return lines;
    }

    /// The width of each column; 0 for the one that takes the rest if that is too little.
    private int[] widths(List<List<String>> rows) {
        var widths = new int[columns.size()];
        int rest = width - GAP.length() * (columns.size() - 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(natural(i, rows), columns.get(i).most());
            rest -= widths[i];
        }
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).most() == 0) {
                widths[i] = rest < LEAST ? 0 : Math.min(natural(i, rows), rest);
            }
        }
        return widths;
    }

    private int natural(int column, List<List<String>> rows) {
        int title = Wrapped.length(columns.get(column).title());
        return Math.max(
                title,
                rows.stream().mapToInt(row -> Wrapped.length(row.get(column))).max().orElse(0));
    }

    private static List<String> row(List<String> cells, int[] widths) {
        var wrapped =
                IntStream.range(0, widths.length)
                        .mapToObj(i -> Wrapped.lines(cells.get(i), widths[i]))
                        .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                var cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(i == 0 ? "" : GAP).append(Wrapped.padded(cell, widths[i]));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> paragraph(List<String> row) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            var text = columns.get(i).title() + ": " + Plain.of(row.get(i));
            var indent = i == 0 ? "" : GAP;
            Wrapped.lines(text, width - indent.length()).forEach(line -> lines.add(indent + line));
        }
        return lines;
    }
}
