package org.throughline.query.whoknew;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whose knowledge of what time is asked for.
///
/// @param known the last instant at which something known still counts; absent: all time
/// @param by the column of a knower; absent: all of them together
/// @param hindsight whether what was learned later is shown too, marked
public record Asking(@Nullable Instant known, @Nullable String by, boolean hindsight) {

    /// Everything, now.
    public static final Asking EVERYTHING = new Asking(null, null, false);

    /// What was known to anybody at an instant, and nothing learned later.
    public static Asking at(Instant known) {
        return new Asking(known, null, false);
    }

    /// Whether something learned later is to be left out.
    public boolean quarantined() {
        return known != null && !hindsight;
    }
}
