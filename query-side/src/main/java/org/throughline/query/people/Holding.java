package org.throughline.query.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.time.Moment;
import org.throughline.schema.time.NotStated;
import org.throughline.schema.time.Span;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Whether what was stated of people holds: at the time asked about, or as far as the record goes
/// if no time was. Where dates leave it open it is uncertain; an end is never made up.
public enum Holding {
    NOT_YET,
    HOLDS,
    UNCERTAIN,
    ENDED;

    /// How a statement stands.
    ///
    /// @param from when it began; a span may say when it ended, too
    /// @param until when it ended, if that is stated apart
    /// @param known the time asked about, if any
    public static Holding of(When from, @Nullable When until, @Nullable Instant known) {
        Truth begun = known == null ? Truth.YES : from.begunBy(known);
        Truth over = over(from, known);
        if (until != null) {
            over = over.or(known == null ? Truth.YES : until.begunBy(known));
        }
        if (begun == Truth.NO) {
            return NOT_YET;
        }
        return switch (begun.and(over.not())) {
            case YES -> HOLDS;
            case NO -> ENDED;
            case POSSIBLY -> UNCERTAIN;
        };
    }

    /// The same where no end is on record: what began nobody says when, or is told in a case
    /// rebuilt from a review, may be over long since. Only where the source says that it goes on
    /// does it hold.
    Holding openEnded(When from, boolean rebuilt) {
        boolean said = from instanceof Span span && span.ongoing();
        return this == HOLDS && !said && (rebuilt || !from.stated()) ? UNCERTAIN : this;
    }

    /// Of something of which only the end is on record.
    public static Holding until(When end, @Nullable Instant known) {
        return of(When.notStated(), end, known);
    }

    /// What began at a moment goes on until somebody says that it ended.
    private static Truth over(When from, @Nullable Instant known) {
        return switch (from) {
            case Moment _, NotStated _ -> Truth.NO;
            case Span span when known != null -> span.overBy(known);
            case Span span when span.ongoing() -> Truth.NO;
            case Span span -> span.end().isPresent() ? Truth.YES : Truth.POSSIBLY;
        };
    }
}
