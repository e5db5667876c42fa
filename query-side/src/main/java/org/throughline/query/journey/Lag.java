package org.throughline.query.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.time.When;

/// How many days went by between two times, as precisely as both are known: days of the calendar of
/// the United Kingdom, so that a day after another is one day later whatever the hour.
///
/// @param least at least so many; absent if there is no such bound
/// @param most at most so many; absent if there is no such bound
/// @param why why it cannot be computed; absent if it can, on one side at least
public record Lag(@Nullable Long least, @Nullable Long most, @Nullable Why why) {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /// Why there is none.
    public enum Why {
        /// One of the two times is not stated.
        DATES_NOT_STATED("date not stated"),
        /// It is not on record who told them.
        TELLER_NOT_STATED("who told them is not on record"),
        /// It is not on record that whoever told it had it before.
        NO_EARLIER_RECORD("no record of since when whoever told it had it");

        private final String plain;

        Why(String plain) {
            this.plain = plain;
        }

        /// The stable word: `dates-not-stated`.
        public String text() {
            return Kebab.text(this);
        }
    }

    static Lag none(Why why) {
        return new Lag(null, null, why);
    }

    /// From one time to another. What begins or lasts at a time that is open leaves that side open.
    public static Lag between(When from, When to) {
        return between(Bounds.of(from), Bounds.of(to));
    }

    static Lag between(Bounds from, Bounds to) {
        Long least = days(from.last(), to.first());
        Long most = days(from.first(), to.last());
        return least == null && most == null
                ? none(Why.DATES_NOT_STATED)
                : new Lag(least, most, null);
    }

    private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null
                ? null
                : Long.valueOf(to.toEpochDay() - from.toEpochDay());
    }

    /// The same where the second time cannot come before the first.
    Lag inOrder() {
        boolean possible = most == null || most >= 0;
        return least != null && least < 0 && possible ? new Lag(0L, most, why) : this;
    }

    /// Whether both ends are known, so that it can be compared with others.
    public boolean closed() {
        return least != null && most != null;
    }

    /// In words: "7 days", "between 3 and 20 days", "cannot be computed: date not stated".
    public String says() {
        if (why != null) {
            return "cannot be computed: " + why.plain;
        }
        if (least == null) {
            return "at most " + days(bound(most));
        }
        if (most == null) {
            return "at least " + days(least);
        }
        if (least.equals(most)) {
            return least == 0 ? "the same day" : days(least);
        }
        return least < 0
                ? "between " + days(least) + " and " + days(most)
                : "between " + least + " and " + days(most);
    }

    private static long bound(@Nullable Long days) {
        return days == null ? 0 : days;
    }

    private static String days(long days) {
        long number = Math.abs(days);
        return number + (number == 1 ? " day" : " days") + (days < 0 ? " before" : "");
    }

    /// The first and the last day on which a time may lie.
    record Bounds(@Nullable LocalDate first, @Nullable LocalDate last) {

        /// Of a time that is not stated there are none, whatever it is said to lie within.
        static Bounds of(When when) {
            return when.stated()
                    ? new Bounds(
                            day(when.earliest().orElse(null)),
                            day(when.latest().map(each -> each.minusNanos(1000)).orElse(null)))
                    : new Bounds(null, null);
        }

        private static @Nullable LocalDate day(@Nullable Instant instant) {
            return instant == null ? null : LocalDate.ofInstant(instant, UK);
        }

        /// When the first of two came about.
        Bounds earlier(Bounds other) {
            return new Bounds(sooner(first, other.first), sooner(last, other.last));
        }

        /// One that is open leaves it open.
        private static @Nullable LocalDate sooner(
                @Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return null;
            }
            return one.isBefore(other) ? one : other;
        }
    }
}
