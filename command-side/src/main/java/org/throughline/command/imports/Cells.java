package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.command.imports.Remark.Kind;

/// One row by its columns, and what there is to remark about it.
final class Cells {

    private static final int LONGEST = 100_000;

    private final Headings headings;
    private final Line line;
    private final List<Remark> remarks = new ArrayList<>();

    Cells(Headings headings, Line line) {
        this.headings = headings;
        this.line = line;
    }

    /// What stands in the cell, without white space around it; empty if nothing does.
    Optional<String> at(Column column) {
        Integer place = headings.places().get(column);
        if (place == null || place >= line.cells().size()) {
            return Optional.empty();
        }
        String text = line.cells().get(place).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String textAt(Column column) {
        return at(column).orElse("");
    }

    /// Looks at each cell for what no cell may hold.
    void checkCells() {
        for (int at = headings.width(); at < line.cells().size(); at++) {
            if (!line.cells().get(at).isBlank()) {
                add(
                        Kind.ERROR,
                        Headings.letters(at),
                        "too-many-cells",
                        "The row has more cells than there are columns.",
                        "Put a cell that holds the separator into quotes.");
                break;
            }
        }
        for (Column column : Column.values()) {
            String text = textAt(column);
            if (text.length() > LONGEST) {
                error(
                        column,
                        "too-long",
                        "A cell has at most 100000 characters.",
                        "Shorten it, or split the row.");
            } else if (text.chars().anyMatch(Cells::isControl)) {
                error(
                        column,
                        "control-character",
                        "The cell holds a character that is no text.",
                        "Remove it; line breaks and tabs are fine.");
            }
            if (text.isEmpty() && (column == Column.AGENCY || column == Column.EVENT)) {
                error(column, "missing", "The cell is empty, and each row needs it.", "Fill it.");
            }
        }
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xfffe || c == 0xffff;
    }

    void error(Column column, String code, String detail, String hint) {
        add(Kind.ERROR, column.text(), code, detail, hint);
    }

    void add(Kind kind, String column, String code, String detail, String hint) {
        remarks.add(new Remark(kind, line.row(), line.number(), column, code, detail, hint));
    }

    /// Whether it cannot be recorded as it is.
    boolean wrong() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Kind.ERROR);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    int row() {
        return line.row();
    }

    /// Equal for rows that say the same in every cell.
    List<String> contents() {
        List<String> contents = new ArrayList<>();
        for (Column column : Column.values()) {
            contents.add(textAt(column));
        }
        return contents;
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
