package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.KnowingWords;

/// A cell of the matrix and the persons or posts of the agency it rests on, where they are known.
public record MatrixCell(Cell cell, List<String> who) {

    public MatrixCell {
        who = List.copyOf(who);
    }

    public static MatrixCell of(Cell cell) {
        return new MatrixCell(cell, List.of());
    }

    public String state() {
        return cell.state().text();
    }

    public String words() {
        return KnowingWords.plain(cell);
    }

    public @Nullable String times() {
        return WhenWords.times(cell);
    }

    @Override
    public String toString() {
        return "MatrixCell[" + state() + "]";
    }
}
