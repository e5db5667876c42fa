package org.throughline.query.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.throughline.schema.time.When;

/// Ninety days or more in which certainly none of some entries lies (R1). That nothing is on record
/// does not say that nothing happened.
///
/// @param from the first instant after what came before it
/// @param until the first instant of what comes next, as early as that may have been
public record Gap(Instant from, Instant until) {

    /// Shorter ones are not told.
    private static final Duration SHORTEST = Duration.ofDays(90);

    /// The gaps of what is shown of a period. What was entered in error fills none.
    public static List<Gap> in(List<Seen> shown) {
        return between(
                shown.stream()
                        .filter(each -> !each.retracted())
                        .map(each -> each.version().happened())
                        .toList());
    }

    /// The gaps between entries, in order. What is undated fills none and ends none, and what may
    /// have happened in one fills it.
    static List<Gap> between(Collection<When> happened) {
        List<Gap> gaps = new ArrayList<>();
        Optional<Instant> covered = Optional.empty();
        for (When each : happened.stream().filter(When::stated).sorted(When.ORDER).toList()) {
            Instant begin = each.earliest().orElse(Instant.MIN);
            covered.map(end -> new Gap(end, begin)).filter(Gap::isLong).ifPresent(gaps::add);
            Instant end = each.latest().orElse(Instant.MAX);
            covered = covered.filter(before -> before.isAfter(end)).or(() -> Optional.of(end));
        }
        return List.copyOf(gaps);
    }

    private boolean isLong() {
        return from.isBefore(until) && Duration.between(from, until).compareTo(SHORTEST) >= 0;
    }

    /// Whole days.
    public long days() {
        return Duration.between(from, until).toDays();
    }
}
