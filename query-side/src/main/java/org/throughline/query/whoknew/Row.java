package org.throughline.query.whoknew;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;

/// One entry of a chronology.
///
/// @param version the version that is shown
/// @param position where its event stands
/// @param known how those asked about stood to it; absent if nobody's knowledge is asked for
/// @param hindsight whether it was not known at the time asked about
public record Row(
        EntryId entry,
        int version,
        long position,
        @Nullable Stand known,
        boolean corrected,
        boolean retracted,
        boolean late,
        boolean hindsight) {}
