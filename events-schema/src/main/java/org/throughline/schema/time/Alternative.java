package org.throughline.schema.time;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One member of an EDTF set: a date, or all dates between two, either of which may be left out at
/// the set's own ends.
record Alternative(@Nullable Moment from, @Nullable Moment to) {

    private static final String RANGE = "..";

    static Alternative read(String text) {
        int dots = text.indexOf(RANGE);
        if (dots < 0) {
            Moment only = PointText.read(text);
            return new Alternative(only, only);
        }
        String left = text.substring(0, dots);
        String right = text.substring(dots + RANGE.length());
        if (left.isEmpty() && right.isEmpty()) {
            throw new WhenSyntax("a set names at least one date, as in [..2008-04]");
        }
        Moment from = left.isEmpty() ? null : PointText.read(left);
        Moment to = right.isEmpty() ? null : PointText.read(right);
        if (from != null && to != null && !ascending(from, to)) {
            throw new WhenSyntax("write the earlier date of a set first, as in [2008-03..2008-04]");
        }
        return new Alternative(from, to);
    }

    private static boolean ascending(Moment from, Moment to) {
        return from.first() <= to.first() && from.last() <= to.last() && !from.equals(to);
    }

    /// Only the first member can reach back without bound, only the last one forward.
    void requireAfter(Alternative previous) {
        if (previous.to == null || from == null || from.first() <= previous.first()) {
            throw new WhenSyntax("write the dates of a set in order, as in [2008-03,2008-05]");
        }
    }

    boolean single() {
        return from != null && from.equals(to);
    }

    String text() {
        if (from != null && single()) {
            return from.text();
        }
        return (from == null ? "" : from.text()) + RANGE + (to == null ? "" : to.text());
    }

    List<Stretch> stretches() {
        if (from != null && single()) {
            return from.stretches();
        }
        return List.of(new Stretch(first(), to == null ? Ticks.NEVER : to.last()));
    }

    boolean any(Predicate<Moment> property) {
        return Stream.of(from, to).anyMatch(moment -> moment != null && property.test(moment));
    }

    private long first() {
        return from == null ? Ticks.UNBOUNDED : from.first();
    }
}
