package org.throughline.query.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The alerts of a case that stand as of a time: dated ones in order, then those without a date.
///
/// @param asOf the point of time, in words
/// @param label what has to be said with them; absent where nothing is asked about
/// @param withheld told to reviewers and auditors only
/// @param next the link to the next page, if there is more
public record AlertsPage(
        String asOf,
        @Nullable String label,
        List<AlertLine> dated,
        List<AlertLine> undated,
        int filtered,
        @Nullable Integer withheld,
        @Nullable String next) {

    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }

    /// How many there are and are not here.
    public String words() {
        int shown = dated.size() + undated.size();
        List<String> parts = new ArrayList<>();
        parts.add(shown == 1 ? "1 alert shown" : shown + " alerts shown");
        if (filtered > 0) {
            parts.add(filtered + " outside the period asked for");
        }
        if (withheld != null && withheld > 0) {
            parts.add(withheld + " withheld");
        }
        return String.join(", ", parts) + ", as of " + asOf + ".";
    }
}
