package org.throughline.query.alerts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.time.When;

/// A safeguard that stands at the point asked about.
///
/// @param row of the requirements that asks for it
/// @param says what it comes to, in words that blame nobody
/// @param since from when it stands, as precisely as the record says
/// @param certain false if the dates leave it open
/// @param absence why there is no record of something; absent if it rests on what is recorded alone
/// @param agencies those that it speaks of
/// @param tells those whom it is for
/// @param evidence the entries it rests on, never empty
public record Alert(
        String row,
        String title,
        String says,
        When since,
        boolean certain,
        @Nullable Absence absence,
        Set<AgencyId> agencies,
        Set<AgencyId> tells,
        Packs.Chosen pack,
        List<Told> evidence) {

    /// Why there is no record.
    ///
    /// `SOURCE_SILENT` is said of a case that was rebuilt from a review, which tells what its
    /// authors chose to tell.
    public enum Absence {
        NO_RECORD,
        SOURCE_SILENT
    }

    /// Whether it rests on an entry that was not known at the time asked about.
    public boolean hindsight() {
        return evidence.stream().anyMatch(each -> each.seen().hindsight());
    }
}
