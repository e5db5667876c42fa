package org.throughline.query.record;

import org.jspecify.annotations.Nullable;

/// How many entries are shown and are not. A number that the reader must not learn is absent.
public record EntryCounts(
        int shown,
        int filtered,
        @Nullable Integer notYetKnown,
        @Nullable Integer withheld,
        @Nullable Integer total) {

    /// With more that is left out by what a view is about.
    public EntryCounts leavingOut(int more) {
        return new EntryCounts(shown, filtered + more, notYetKnown, withheld, total);
    }
}
