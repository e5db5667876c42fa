package org.throughline.query.fold;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.Stand;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// An entry that a question lets through, in the version that is shown.
record Shown(EntryVersions entry, EntryVersions.Version version, Row row) {

    /// By what happened: earliest, then latest, then as it came. What is undated comes last.
    static final Comparator<Shown> ORDER =
            Comparator.comparing((Shown each) -> !each.happened().stated())
                    .thenComparing(each -> each.happened().earliest().orElse(Instant.MIN))
                    .thenComparing(each -> each.happened().latest().orElse(Instant.MAX))
                    .thenComparingLong(each -> each.version.position());

    private static final Duration IN_TIME = Duration.ofDays(7);

    static Shown of(
            EntryVersions entry,
            EntryVersions.Version version,
            @Nullable Stand known,
            Asking asking,
            boolean hindsight) {
        return new Shown(
                entry,
                version,
                new Row(
                        entry.id(),
                        version.number(),
                        version.position(),
                        known,
                        version.number() > 1,
                        isRetracted(entry, asking),
                        isLate(entry.first()),
                        hindsight));
    }

    private When happened() {
        return version.happened();
    }

    /// Only what those asked about had taken back by the time counts.
    private static boolean isRetracted(EntryVersions entry, Asking asking) {
        return entry.retractions().stream().anyMatch(each -> isOnRecord(each, asking));
    }

    static boolean isOnRecord(EntryVersions.Retraction retraction, Asking asking) {
        if (!asking.quarantined() || asking.known() == null) {
            return true;
        }
        boolean theirs = asking.by() == null || asking.by().equals(retraction.agency().text());
        return theirs && retraction.recorded().begunBy(asking.known()) != Truth.NO;
    }

    /// Certainly written down more than a week after it happened.
    private static boolean isLate(EntryVersions.Version first) {
        Optional<Instant> over = first.happened().latest();
        Optional<Instant> written = first.recorded().earliest();
        return first.happened().stated()
                && over.isPresent()
                && written.isPresent()
                && over.get().plus(IN_TIME).isBefore(written.get());
    }
}
