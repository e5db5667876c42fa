package org.throughline.schema.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/// Microseconds since 1970-01-01T00:00Z, and the calendar of the United Kingdom.
final class Ticks {

    /// Before every tick: a bound that is not known.
    static final long UNBOUNDED = Long.MIN_VALUE;

    /// After every tick: a bound that is not known, or the end of what goes on.
    static final long NEVER = Long.MAX_VALUE;

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final long PER_SECOND = 1_000_000;
    private static final long FARTHEST_SECOND = Long.MAX_VALUE / PER_SECOND - 1;

    private Ticks() {}

    /// The tick that the instant lies in; instants beyond all ticks are taken as the last of them.
    static long floor(Instant instant) {
        long second = Math.clamp(instant.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
        return second * PER_SECOND + instant.get(ChronoField.MICRO_OF_SECOND);
    }

    /// The first tick that does not begin before the instant.
    static long ceiling(Instant instant) {
        return floor(instant) + (instant.truncatedTo(ChronoUnit.MICROS).equals(instant) ? 0 : 1);
    }

    static Instant instant(long tick) {
        return Instant.EPOCH.plus(tick, ChronoUnit.MICROS);
    }

    /// Local midnight, or the first local time after it on a day that has none.
    static long startOf(LocalDate day) {
        return floor(day.atStartOfDay(LONDON).toInstant());
    }

    /// Moves on by a period of the local calendar, and never turns the order of two ticks round: a
    /// day which the month reached does not have counts as the first of the next (29 February and a
    /// year is 1 March), and a local time that the clocks give twice or not at all counts as the
    /// change itself.
    static long plus(long tick, Period period) {
        if (tick == UNBOUNDED || tick == NEVER) {
            return tick;
        }
        LocalDateTime local = LocalDateTime.ofInstant(instant(tick), LONDON);
        ZoneOffsetTransition twice = LONDON.getRules().getTransition(local);
        if (twice != null) {
            local = twice.getDateTimeAfter();
        }
        LocalDateTime moved = local.plusMonths(period.toTotalMonths());
        if (moved.getDayOfMonth() != local.getDayOfMonth()) {
            moved = moved.toLocalDate().plusDays(1).atStartOfDay();
        }
        moved = moved.plusDays(period.get(ChronoUnit.DAYS));
        ZoneOffsetTransition change = LONDON.getRules().getTransition(moved);
        if (change == null) {
            return floor(moved.atZone(LONDON).toInstant());
        }
        return change.isGap()
                ? floor(change.getInstant())
                : floor(moved.toInstant(change.getOffsetBefore()));
    }

    /// The last tick from which the period leads no farther than the given one.
    static long lastReaching(long tick, Period period) {
        if (tick == UNBOUNDED || tick == NEVER) {
            return tick;
        }
        long days = period.toTotalMonths() * 31 + period.get(ChronoUnit.DAYS) + 3;
        long near = tick - days * 24 * 60 * 60 * PER_SECOND;
        long far = tick;
        while (far - near > 1) {
            long middle = near + (far - near) / 2;
            if (plus(middle, period) <= tick) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }
}
