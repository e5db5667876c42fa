package org.throughline.query.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many entries a view shows and does not show. A number that the reader must not learn is
/// absent.
///
/// @param filtered left out by the period asked for
/// @param notYetKnown learned after the time asked for
/// @param withheld not for this reader; told to reviewers and auditors only
/// @param total absent with `known` and without hindsight
public record Counts(
        long shown,
        long filtered,
        @Nullable Long notYetKnown,
        @Nullable Long withheld,
        @Nullable Long total) {

    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(shown == 1 ? "1 entry shown" : shown + " entries shown");
        if (filtered > 0) {
            parts.add(filtered + " outside the period asked for");
        }
        if (notYetKnown != null && notYetKnown > 0) {
            parts.add(notYetKnown + " not yet known then");
        }
        if (withheld != null && withheld > 0) {
            parts.add(withheld + " withheld");
        }
        if (total != null) {
            parts.add(total + " in all");
        }
        return String.join(", ", parts) + ".";
    }
}
