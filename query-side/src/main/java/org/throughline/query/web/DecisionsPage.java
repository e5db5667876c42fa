package org.throughline.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The decisions of a case: open ones first, then those taken, undated ones in a band of their own.
///
/// @param next the link to the next page, if there is more
public record DecisionsPage(
        List<DecisionLine> open,
        List<DecisionLine> dated,
        List<DecisionLine> undated,
        Counts counts,
        @Nullable String next) {

    public boolean isEmpty() {
        return open.isEmpty() && dated.isEmpty() && undated.isEmpty();
    }
}
