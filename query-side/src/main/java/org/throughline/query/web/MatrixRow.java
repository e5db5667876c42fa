package org.throughline.query.web;

import java.util.List;
import org.throughline.schema.time.When;

/// One entry of the matrix with a cell for each agency.
///
/// @param name the digits by which commands name it
/// @param summary its one line; empty if it has none
public record MatrixRow(
        String href,
        String name,
        When happened,
        String what,
        String summary,
        List<MatrixCell> cells) {

    public MatrixRow {
        cells = List.copyOf(cells);
    }

    /// What a reader hears of the link: no two are alike.
    public String label() {
        return what + ", " + WhenWords.inSentence(happened) + ", " + name;
    }

    @Override
    public String toString() {
        return "MatrixRow[" + name + "]";
    }
}
