package org.throughline.query.web;

import java.util.List;
import org.throughline.schema.time.When;

/// One entry of the matrix with a cell for each agency.
public record MatrixRow(String href, When happened, String what, List<MatrixCell> cells) {

    public MatrixRow {
        cells = List.copyOf(cells);
    }
}
