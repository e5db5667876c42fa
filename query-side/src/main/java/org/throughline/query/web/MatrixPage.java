package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who knew what: entries down, agencies across.
///
/// @param agencies names of the columns; each row has a cell for each, in this order
/// @param next the link to the next page, if there is more
/// @param earliest from when it could have been known; absent for those who read as an agency
public record MatrixPage(
        List<String> agencies,
        List<MatrixRow> dated,
        List<MatrixRow> undated,
        @Nullable String next,
        @Nullable String earliest) {

    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }
}
