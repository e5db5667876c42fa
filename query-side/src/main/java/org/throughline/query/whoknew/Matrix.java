package org.throughline.query.whoknew;

import java.util.List;
import java.util.Map;
import org.throughline.schema.cases.EntryId;

/// Entries down, knowers across.
///
/// @param knowers the columns, agencies first
public record Matrix(List<String> knowers, List<Line> lines) {

    /// One entry, with a cell for each column.
    public record Line(EntryId entry, int version, boolean retracted, Map<String, Stand> cells) {}
}
