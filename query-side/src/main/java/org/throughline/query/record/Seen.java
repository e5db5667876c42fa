package org.throughline.query.record;

import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.Standing;

/// One entry as a lens shows it.
///
/// @param version the version that is shown
/// @param standing how the knower asked about stood to it; absent if none is asked about
/// @param hindsight whether it was not known at the time asked about
public record Seen(
        EntryVersion version,
        @Nullable Standing standing,
        boolean corrected,
        boolean retracted,
        boolean late,
        boolean hindsight) {

    /// The same with how somebody else stood to it, or without that.
    public Seen with(@Nullable Standing other) {
        return new Seen(version, other, corrected, retracted, late, hindsight);
    }
}
