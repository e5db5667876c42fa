package org.throughline.schema.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One instant, which lies somewhere in what the text allows: a year, month or day, a date with a
/// time, or one of a set of these.
///
/// `~` (approximate) widens a year by a year on either side, a month by a month, a day by three
/// days. `?` (uncertain) keeps the bounds and sets [#uncertain()]. `%` does both.
public final class Moment implements When {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX");

    /// Far outside the years that are read, and still four digits long.
    private static final long FIRST_WRITTEN = Ticks.floor(Instant.parse("0001-01-01T00:00:00Z"));

    private static final long LAST_WRITTEN = Ticks.floor(Instant.parse("9999-01-01T00:00:00Z"));

    private final String text;
    private final List<Stretch> stretches;
    private final boolean approximate;
    private final boolean uncertain;
    private final Reach reach;

    Moment(String text, List<Stretch> stretches, boolean approximate, boolean uncertain) {
        this.text = text;
        this.stretches = List.copyOf(stretches);
        this.approximate = approximate;
        this.uncertain = uncertain;
        this.reach =
                Reach.anywhereIn(
                        this.stretches.stream().mapToLong(Stretch::first).min().orElseThrow(),
                        this.stretches.stream().mapToLong(Stretch::last).max().orElseThrow());
    }

    static Moment at(Instant instant) {
        long tick = Math.clamp(Ticks.floor(instant), FIRST_WRITTEN, LAST_WRITTEN);
        return PointText.read(MICROSECONDS.format(Ticks.instant(tick).atOffset(ZoneOffset.UTC)));
    }

    static Moment read(String text) {
        if (!text.startsWith("[")) {
            return PointText.read(text);
        }
        if (!text.endsWith("]")) {
            throw new WhenSyntax("close a set of dates with ], as in [2008-03..2008-04]");
        }
        return readSet(text.substring(1, text.length() - 1));
    }

    private static Moment readSet(String inside) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String part : inside.split(",", -1)) {
            alternatives.add(Alternative.read(part));
        }
        if (alternatives.size() == 1 && alternatives.getFirst().single()) {
            throw new WhenSyntax(
                    "a set has several dates, as in [2008-03,2008-05]; write one without []");
        }
        for (int i = 1; i < alternatives.size(); i++) {
            alternatives.get(i).requireAfter(alternatives.get(i - 1));
        }
        List<String> texts = alternatives.stream().map(Alternative::text).toList();
        return new Moment(
                "[" + String.join(",", texts) + "]",
                alternatives.stream().flatMap(each -> each.stretches().stream()).toList(),
                alternatives.stream().anyMatch(each -> each.any(Moment::approximate)),
                alternatives.stream().anyMatch(each -> each.any(Moment::uncertain)));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean stated() {
        return true;
    }

    @Override
    public boolean uncertain() {
        return uncertain;
    }

    /// Whether a date in it is marked `~` or `%`.
    public boolean approximate() {
        return approximate;
    }

    Reach reach() {
        return reach;
    }

    long first() {
        return reach.firstBegin();
    }

    long last() {
        return reach.lastEnd();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    Truth in(Stretch window) {
        return Truth.of(
                stretches.stream().allMatch(window::contains),
                stretches.stream().anyMatch(window::meets));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment && text.equals(moment.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Moment.class, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
