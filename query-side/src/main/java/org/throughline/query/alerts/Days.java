package org.throughline.query.alerts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.throughline.schema.time.NotStated;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Whole days after something of which only the bounds may be known, on the calendar of the United
/// Kingdom.
final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Days() {}

    /// Whether so many days have gone by since something, by an instant.
    static Truth lapsed(When since, int days, Instant by) {
        return after(since, days).begunBy(by);
    }

    /// Whether a time that was set has gone by: the whole of it has.
    static Truth past(When due, Instant by) {
        boolean over = due.latest().filter(each -> !by.isBefore(each)).isPresent();
        if (over) {
            return Truth.YES;
        }
        return due.stated() && due.latest().isPresent() ? Truth.NO : Truth.POSSIBLY;
    }

    /// The day on which so many days have gone by, as precisely as the beginning is known.
    static When after(When since, int days) {
        if (days == 0) {
            return since;
        }
        Optional<LocalDate> first = since.earliest().map(each -> day(each).plusDays(days));
        Optional<LocalDate> last =
                since.latest().map(each -> day(each.minusNanos(1000)).plusDays(days));
        if (since instanceof NotStated) {
            return first.isEmpty() || last.isEmpty()
                    ? When.notStated()
                    : When.parse("not-stated;within=" + first.get() + "/" + last.get());
        }
        if (first.isPresent() && first.equals(last)) {
            return When.parse(first.get().toString());
        }
        if (first.isEmpty() && last.isEmpty()) {
            return When.notStated();
        }
        return When.parse(
                "["
                        + first.map(LocalDate::toString).orElse("")
                        + ".."
                        + last.map(LocalDate::toString).orElse("")
                        + "]");
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
