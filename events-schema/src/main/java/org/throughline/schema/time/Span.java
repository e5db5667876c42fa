package org.throughline.schema.time;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that lasts from one moment to another.
///
/// `2001-04/2008-07` · `2001-04/..` goes on · `2001-04/` ended, or not, at a time not stated ·
/// `/2008-07` began at a time not stated. `;min=P4Y` says that it lasted four years or more, on the
/// calendar of the United Kingdom. "Goes on" is taken at its word: such a span is over by no
/// instant until a later version of the entry ends it.
public final class Span implements When {

    private static final String MINIMUM = ";min=";
    private static final String OPEN = "..";
    private static final Pattern PERIOD =
            Pattern.compile(
                    "P(?=[0-9])(?:[1-9][0-9]{0,2}Y)?(?:[1-9][0-9]{0,2}M)?(?:[1-9][0-9]{0,2}W)?"
                            + "(?:[1-9][0-9]{0,2}D)?");

    private final @Nullable Moment start;
    private final @Nullable Moment end;
    private final boolean ongoing;
    private final @Nullable Period minimum;
    private final String text;
    private final Reach reach;

    private Span(String ends, String minimumText) {
        int slash = ends.indexOf('/');
        String right = ends.substring(slash + 1);
        this.start = side(ends.substring(0, slash));
        this.ongoing = right.equals(OPEN);
        this.end = ongoing ? null : side(right);
        this.minimum = minimumText.isEmpty() ? null : period(minimumText);
        if (start == null && end == null && !ongoing && minimum == null) {
            throw new WhenSyntax(
                    "a span states a start, an end or a minimum; otherwise write not-stated");
        }
        this.text =
                (start == null ? "" : start.text())
                        + "/"
                        + (end == null ? right : end.text())
                        + (minimumText.isEmpty() ? "" : MINIMUM + minimumText);
        this.reach = reckon();
    }

    static Span read(String text) {
        int semicolon = text.indexOf(';');
        if (semicolon < 0) {
            return new Span(text, "");
        }
        if (!text.startsWith(MINIMUM, semicolon)
                || text.length() == semicolon + MINIMUM.length()
                || text.indexOf('/') > semicolon) {
            throw new WhenSyntax("after a span only a minimum may follow, as in 2001-04/;min=P4Y");
        }
        return new Span(text.substring(0, semicolon), text.substring(semicolon + MINIMUM.length()));
    }

    private static @Nullable Moment side(String text) {
        if (text.equals(OPEN)) {
            throw new WhenSyntax(
                    ".. stands for an end only; leave an unknown start empty, as in /2008-07");
        }
        return text.isEmpty() ? null : Moment.read(text);
    }

    private static Period period(String text) {
        if (!PERIOD.matcher(text).matches()) {
            throw new WhenSyntax(
                    "write a minimum in years, months, weeks or days, as in P4Y or P1Y6M");
        }
        return Period.parse(text);
    }

    /// All starts and ends that agree with each other: the end is not before the start, nor before
    /// the minimum has passed.
    private Reach reckon() {
        List<Stretch> starts = start == null ? List.of(Stretch.ANY) : start.stretches();
        List<Stretch> ends = end == null ? List.of(Stretch.ANY) : end.stretches();
        ends = ongoing ? List.of(Stretch.NEVER) : ends;
        long firstBegin = starts.stream().mapToLong(Stretch::first).min().orElseThrow();
        long lastEnd = ends.stream().mapToLong(Stretch::last).max().orElseThrow();
        long soonest = minimum == null ? firstBegin : Ticks.plus(firstBegin, minimum);
        long longest = minimum == null ? lastEnd : Ticks.lastReaching(lastEnd, minimum);
        if (soonest > lastEnd) {
            throw new WhenSyntax("a span ends after it starts, and lasts no less than its minimum");
        }
        long firstEnd =
                ends.stream()
                        .filter(each -> each.last() >= soonest)
                        .mapToLong(each -> Math.max(each.first(), soonest))
                        .min()
                        .orElseThrow();
        long lastBegin =
                starts.stream()
                        .filter(each -> each.first() <= longest)
                        .mapToLong(each -> Math.min(each.last(), longest))
                        .max()
                        .orElseThrow();
        return new Reach(firstBegin, lastBegin, firstEnd, lastEnd);
    }

    /// Empty if not stated.
    public Optional<Moment> start() {
        return Optional.ofNullable(start);
    }

    /// Empty if not stated, or if it goes on.
    public Optional<Moment> end() {
        return Optional.ofNullable(end);
    }

    /// Whether the source says that it goes on.
    public boolean ongoing() {
        return ongoing;
    }

    /// It lasted at least so long.
    public Optional<Period> minimum() {
        return Optional.ofNullable(minimum);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean stated() {
        return start != null || end != null;
    }

    @Override
    public boolean uncertain() {
        return (start != null && start.uncertain()) || (end != null && end.uncertain());
    }

    Reach reach() {
        return reach;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && text.equals(span.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Span.class, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
