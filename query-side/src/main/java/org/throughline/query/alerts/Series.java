package org.throughline.query.alerts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.PatternStated;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// So many times within so many days, of single entries or of a pattern that a source states, and
/// nobody who looked at it since. Patterns and entries may tell of the same times, so they are
/// never added up.
///
/// @param since the time of the entry that made it so many
/// @param pack that of the day of this entry
record Series(Truth stands, When since, Packs.Chosen pack, List<Told> evidence) {

    private static final long EVER = Long.MIN_VALUE;
    private static final long NEVER = Long.MAX_VALUE;

    /// What may make a series.
    ///
    /// @param singles each of an occurrence of its own
    /// @param times the name of the number in the pack
    record Of(
            AlertRule rule,
            Packs packs,
            String times,
            List<Told> singles,
            List<Fact<PatternStated>> patterns,
            Looks looks) {

        private int times(Packs.Chosen pack) {
            return pack.number(rule, times);
        }

        private int days(Packs.Chosen pack) {
            return pack.number(rule, "days");
        }

        /// The series that stands most surely; of singles the one that came first.
        Optional<Series> series() {
            return Stream.concat(single().stream(), patterns.stream().map(this::pattern))
                    .max(Comparator.comparing(Series::stands))
                    .filter(each -> each.stands() != Truth.NO)
                    .map(this::withPatterns);
        }

        private Series withPatterns(Series series) {
            List<Told> more =
                    patterns.stream()
                            .filter(each -> many(each) != Truth.NO)
                            .map(Fact::told)
                            .toList();
            return new Series(
                    series.stands(),
                    series.since(),
                    series.pack(),
                    Stream.concat(series.evidence().stream(), more.stream()).distinct().toList());
        }

        private Optional<Series> single() {
            List<Told> all =
                    singles.stream()
                            .sorted(
                                    Comparator.comparingLong(Series::lastDay)
                                            .thenComparingLong(Told::position))
                            .toList();
            Optional<Series> best = Optional.empty();
            for (int last = 0; last < all.size(); last++) {
                Series found = upTo(last, all);
                if (found.stands() == Truth.YES) {
                    return Optional.of(found);
                }
                if (best.isEmpty() && found.stands() == Truth.POSSIBLY) {
                    best = Optional.of(found);
                }
            }
            return best;
        }

        private Series upTo(int last, List<Told> all) {
            Told latest = all.get(last);
            Packs.Chosen pack = packs.of(latest.happened());
            List<Told> before = all.subList(0, last + 1);
            List<Told> surely = surelyWithin(before, latest, days(pack));
            boolean certain = surely.size() >= times(pack);
            List<Told> group = certain ? surely : maybeWithin(before, latest, days(pack));
            Truth many =
                    certain ? Truth.YES : group.size() >= times(pack) ? Truth.POSSIBLY : Truth.NO;
            List<Told> later = all.subList(last + 1, all.size());
            return new Series(
                    many.and(looks.cover(latest).not()),
                    latest.happened(),
                    pack,
                    Stream.concat(group.stream(), later.stream()).toList());
        }

        private Series pattern(Fact<PatternStated> pattern) {
            return new Series(
                    many(pattern).and(looks.cover(pattern.told()).not()),
                    period(pattern),
                    packs.of(period(pattern)),
                    List.of(pattern.told()));
        }

        /// A number that is not stated leaves it open.
        private Truth many(Fact<PatternStated> pattern) {
            Packs.Chosen pack = packs.of(period(pattern));
            Integer count = pattern.event().count();
            return switch (pattern.event().quantifier()) {
                case ONCE, NEVER -> Truth.NO;
                case EXACTLY, AT_LEAST -> {
                    boolean enough = count != null && count >= times(pack);
                    yield !enough && count != null
                            ? Truth.NO
                            : enough && isShort(period(pattern), days(pack))
                                    ? Truth.YES
                                    : Truth.POSSIBLY;
                }
                case SEVERAL,
                        MANY,
                        ALWAYS,
                        EVERY_TIME,
                        OFTEN,
                        SOMETIMES,
                        NOT_ALWAYS,
                        CONTINUED,
                        INCREASING,
                        NOT_STATED ->
                        Truth.POSSIBLY;
            };
        }
    }

    /// Those that certainly lie so close before the last one.
    private static List<Told> surelyWithin(List<Told> all, Told last, int days) {
        long end = lastDay(last);
        return all.stream()
                .filter(each -> end != NEVER && firstDay(each) != EVER)
                .filter(each -> end - firstDay(each) <= days)
                .toList();
    }

    /// Those that may.
    private static List<Told> maybeWithin(List<Told> all, Told last, int days) {
        long begin = firstDay(last);
        return all.stream()
                .filter(
                        each ->
                                begin == EVER
                                        || lastDay(each) == NEVER
                                        || begin - lastDay(each) <= days)
                .toList();
    }

    private static long firstDay(Told told) {
        return told.happened().earliest().map(each -> Days.day(each).toEpochDay()).orElse(EVER);
    }

    private static long lastDay(Told told) {
        return told.happened()
                .latest()
                .map(each -> Days.day(each.minusNanos(1000)).toEpochDay())
                .orElse(NEVER);
    }

    private static When period(Fact<PatternStated> pattern) {
        return pattern.event().period().stated() ? pattern.event().period() : pattern.happened();
    }

    private static boolean isShort(When period, int days) {
        Optional<Instant> first = period.earliest();
        Optional<Instant> last = period.latest();
        return first.isPresent()
                && last.isPresent()
                && Duration.between(first.get(), last.get()).toDays() <= days;
    }
}
