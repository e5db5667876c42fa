package org.throughline.query.knowledge;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.feed.Version;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SearchResult;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// A declared search that found nothing: it turns silence about what lies in it into a statement.
///
/// @param since when it was made
/// @param period the time that was searched
/// @param people who was looked for
public record Search(
        EntryId entry, AgencyId agency, When since, When period, Set<PersonId> people) {

    static Optional<Search> of(EntryId entry, Version version) {
        if (!(version.event() instanceof SearchCoverageDeclared declared)
                || declared.result() != SearchResult.NOTHING_FOUND) {
            return Optional.empty();
        }
        AgencyId said = declared.by() == null ? null : declared.by().agency();
        return Optional.of(
                new Search(
                        entry,
                        said == null ? version.agency() : said,
                        version.happened().stated() ? version.happened() : version.recorded(),
                        declared.period(),
                        declared.of()));
    }

    /// Whether all of what happened surely lies in the search, and it had been made by then.
    public boolean covers(When happened, Set<PersonId> subjects, @Nullable Instant known) {
        return !Collections.disjoint(people, subjects)
                && (known == null || since.begunBy(known) != Truth.NO)
                && notBefore(period.earliest(), happened.earliest())
                && notBefore(happened.latest(), period.latest());
    }

    private static boolean notBefore(Optional<Instant> first, Optional<Instant> second) {
        return first.isPresent() && second.isPresent() && !second.get().isBefore(first.get());
    }
}
