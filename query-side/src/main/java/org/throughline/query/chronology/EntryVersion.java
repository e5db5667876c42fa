package org.throughline.query.chronology;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// One version of an entry, as stored.
///
/// @param position where the event of this version stands in the log
/// @param type name and version of the event type
/// @param authorKind the kind of post of the author, if known
/// @param childSeen how far the child was seen, if the entry says
/// @param concerning the entries that it is about
/// @param decidedBy whose decision it was, if not that of the agency that states it
/// @param sensitive whether it is to be handled with more than the usual care
public record EntryVersion(
        EntryId entry,
        int version,
        long position,
        EventId eventId,
        Instant ledgerTime,
        String type,
        AgencyId agency,
        @Nullable String authorKind,
        When happened,
        When recorded,
        Set<PersonId> subjects,
        @Nullable String contentStatus,
        @Nullable String childSeen,
        Set<EntryId> concerning,
        @Nullable AgencyId decidedBy,
        boolean sensitive) {

    /// In order of what happened, those without a date last: by earliest, latest, position.
    public static final Comparator<EntryVersion> ORDER =
            Comparator.comparing(EntryVersion::happened, When.ORDER)
                    .thenComparing(EntryVersion::happened, EntryVersion::undated)
                    .thenComparingLong(EntryVersion::position);

    /// Of what has a date, the order by it has said all.
    private static int undated(When one, When other) {
        if (one.stated() || other.stated()) {
            return 0;
        }
        int earlier =
                one.earliest().orElse(Instant.MIN).compareTo(other.earliest().orElse(Instant.MIN));
        return earlier != 0
                ? earlier
                : one.latest().orElse(Instant.MAX).compareTo(other.latest().orElse(Instant.MAX));
    }

    /// From how long after it happened on an entry counts as recorded late.
    private static final Duration LATE = Duration.ofDays(7);

    /// Whether it was. Of an entry the first version tells: a correction makes nothing late.
    public boolean late() {
        Optional<Instant> latest = happened.latest();
        Optional<Instant> earliest = recorded.earliest();
        return happened.stated()
                && latest.isPresent()
                && earliest.isPresent()
                && earliest.get().isAfter(latest.get().plus(LATE));
    }

    public boolean is(String name) {
        return type.startsWith(name + ".");
    }
}
