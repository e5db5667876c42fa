package org.throughline.schema.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When something happened, was recorded or was known: as precisely as the source says and no more.
///
/// Three shapes, never mixed: a [Moment] lies somewhere between two bounds, a [Span] lasts from one
/// moment to another, and [NotStated] says that the source gives no time. The text form is the EDTF
/// subset of ADR 0003. Two values are equal if their canonical texts are equal.
///
/// Time runs in ticks of one microsecond, the grain of the ledger. A date without an offset is a
/// date in the United Kingdom: its day runs from local midnight to the next, in `Europe/London`.
/// Every question below is answered for all the times that the text allows: YES if it holds for
/// each of them, NO if for none, POSSIBLY otherwise.
public sealed interface When permits Moment, Span, NotStated {

    /// The longest text that is read.
    int MAX_LENGTH = 200;

    /// Chronological order: by earliest bound (none comes first), then by latest (none comes last).
    /// What is not [#stated()] comes after everything else, in no order of its own. Not consistent
    /// with equals: add the position to break ties.
    Comparator<When> ORDER =
            (one, other) -> {
                if (!one.stated() || !other.stated()) {
                    return Boolean.compare(other.stated(), one.stated());
                }
                Reach first = Reach.of(one);
                Reach second = Reach.of(other);
                int begun = Long.compare(first.firstBegin(), second.firstBegin());
                return begun != 0 ? begun : Long.compare(first.lastEnd(), second.lastEnd());
            };

    /// Reads the text form.
    ///
    /// @throws WhenSyntax whatever else the text is; its message does not repeat the text
    static When parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new WhenSyntax("a time has 1 to " + MAX_LENGTH + " characters");
        }
        return LatelyRead.of(text);
    }

    /// The one tick that the instant lies in, written in UTC with six digits.
    static Moment at(Instant instant) {
        return Moment.at(instant);
    }

    /// No time stated, and nothing said about the order.
    static NotStated notStated() {
        return NotStated.of(null, List.of(), List.of());
    }

    /// The shape of the text as an ECMA-262 regular expression for JSON Schema. It admits every
    /// text that [#parse(String)] reads, and some that it refuses (a 30 February).
    static String isoPattern() {
        return WhenShape.PATTERN;
    }

    /// The canonical text; reading it gives an equal value.
    String text();

    /// Whether the source itself doubts a date in it (EDTF `?` or `%`). The bounds are kept.
    boolean uncertain();

    /// Whether the source says when, at least on one side. False for [NotStated] and for a span
    /// neither end of which is stated: those have no place in a list by date.
    boolean stated();

    /// No part of it lies before this instant; empty if it has no such bound.
    default Optional<Instant> earliest() {
        long first = Reach.of(this).firstBegin();
        return first == Ticks.UNBOUNDED ? Optional.empty() : Optional.of(Ticks.instant(first));
    }

    /// No part of it lies at or after this instant; empty if it has no such bound.
    default Optional<Instant> latest() {
        long last = Reach.of(this).lastEnd();
        return last == Ticks.NEVER ? Optional.empty() : Optional.of(Ticks.instant(last + 1));
    }

    /// Has it happened, or begun, at or before this instant?
    default Truth begunBy(Instant time) {
        return Reach.of(this).begunBy(Ticks.floor(time));
    }

    /// Is it over at or before this instant? A span that its source says goes on is over by none.
    default Truth overBy(Instant time) {
        return Reach.of(this).overBy(Ticks.floor(time));
    }

    /// Does all of it lie before all of the other? Both are taken as independent of each other, so
    /// that a month is possibly before the same month. Truth table: `before.txt` beside the tests.
    default Truth before(When other) {
        return Reach.of(this).before(Reach.of(other));
    }

    /// Does any of it lie in the half-open range? Null leaves that side of the range open; an empty
    /// range is touched by nothing.
    default Truth touches(@Nullable Instant from, @Nullable Instant to) {
        long first = from == null ? Ticks.UNBOUNDED : Ticks.ceiling(from);
        long last = to == null ? Ticks.NEVER : Ticks.ceiling(to) - 1;
        if (first > last) {
            return Truth.NO;
        }
        return switch (this) {
            case Moment moment -> moment.in(new Stretch(first, last));
            case Span span -> span.reach().touches(first, last);
            case NotStated not -> not.reach().touches(first, last);
        };
    }
}
