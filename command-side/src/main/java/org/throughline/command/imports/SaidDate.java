package org.throughline.command.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A date as a chronology gives it.
sealed interface SaidDate {

    /// No date is given.
    record Silent() implements SaidDate {}

    /// Somewhere in one of these, in order.
    ///
    /// @param interpreted whether the source's own words say it otherwise, as in "early spring"
    record Point(List<Among> among, boolean approximate, boolean uncertain, boolean interpreted)
            implements SaidDate {

        static Point of(String date) {
            return new Point(List.of(new Among(date, date)), false, false, false);
        }

        static Point between(String from, String to) {
            return new Point(List.of(new Among(from, to)), false, false, true);
        }

        Point marked(boolean alsoApproximate, boolean alsoUncertain) {
            return new Point(
                    among, approximate || alsoApproximate, uncertain || alsoUncertain, interpreted);
        }

        boolean marked() {
            return approximate || uncertain;
        }

        /// The one day it is, if it is one.
        @Nullable String day() {
            Among only = among.getFirst();
            return among.size() == 1 && only.single() && only.from.length() == 10
                    ? only.from
                    : null;
        }

        String text() {
            String mark = mark();
            if (among.size() == 1 && among.getFirst().single()) {
                return among.getFirst().from + mark;
            }
            return among.stream()
                    .map(each -> each.text(mark))
                    .collect(Collectors.joining(",", "[", "]"));
        }

        private String mark() {
            if (approximate) {
                return uncertain ? "%" : "~";
            }
            return uncertain ? "?" : "";
        }
    }

    /// From one date to another.
    ///
    /// @param from null if its start is not given
    /// @param to null if its end is not given
    /// @param goesOn whether it is said to go on
    record Lasting(@Nullable Point from, @Nullable Point to, boolean goesOn) implements SaidDate {

        Lasting marked(boolean approximate, boolean uncertain) {
            return new Lasting(
                    from == null ? null : from.marked(approximate, uncertain),
                    to == null ? null : to.marked(approximate, uncertain),
                    goesOn);
        }
    }

    /// One of the dates between two, either of which may be empty for none.
    record Among(String from, String to) {

        boolean single() {
            return from.equals(to);
        }

        String text(String mark) {
            if (single()) {
                return from + mark;
            }
            return (from.isEmpty() ? "" : from + mark) + ".." + (to.isEmpty() ? "" : to + mark);
        }
    }
}
