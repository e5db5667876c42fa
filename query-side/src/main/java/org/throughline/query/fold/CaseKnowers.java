package org.throughline.query.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.whoknew.Asking;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Involving;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// The agencies that stand in the matrix whether or not they knew anything: those that stated an
/// entry, and those that work or worked with the child.
final class CaseKnowers {

    /// What an event of an entry last said, as of a time.
    private record Act(long position, EntryVersions.@Nullable Version version) {}

    private CaseKnowers() {}

    static Set<Column> of(List<Shown> shown, Asking asking) {
        @Nullable Instant known = asking.quarantined() ? asking.known() : null;
        Set<AgencyId> agencies = new HashSet<>();
        for (Shown each : shown) {
            last(each.entry(), known).ifPresent(version -> agencies.addAll(namedBy(version)));
        }
        Set<Column> columns = new HashSet<>();
        agencies.forEach(each -> columns.add(Column.of(each)));
        return columns;
    }

    /// The newest version on record by then; empty if a retraction came after it.
    private static Optional<EntryVersions.Version> last(
            EntryVersions entry, @Nullable Instant known) {
        List<Act> acts = new ArrayList<>();
        for (EntryVersions.Version each : entry.versions()) {
            if (known == null || since(each).begunBy(known) != Truth.NO) {
                acts.add(new Act(each.position(), each));
            }
        }
        for (EntryVersions.Retraction each : entry.retractions()) {
            if (known == null || each.recorded().begunBy(known) != Truth.NO) {
                acts.add(new Act(each.position(), null));
            }
        }
        return acts.stream()
                .max(Comparator.comparingLong(Act::position))
                .flatMap(each -> Optional.ofNullable(each.version()));
    }

    /// From when its author had it.
    private static When since(EntryVersions.Version version) {
        When since =
                version.correction() == null ? version.happened() : version.correction().recorded();
        return since.stated() ? since : version.recorded();
    }

    private static Set<AgencyId> namedBy(EntryVersions.Version version) {
        Set<AgencyId> named = new HashSet<>(Set.of(version.agency()));
        if (version.content() instanceof InvolvementEnded ended) {
            named.add(ended.involved());
        } else if (version.content() != null) {
            named.addAll(Involving.agencies(version.content()));
        }
        return named;
    }
}
