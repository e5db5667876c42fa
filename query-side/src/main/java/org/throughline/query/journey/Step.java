package org.throughline.query.journey;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.query.knowledge.Who;
import org.throughline.query.record.Told;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// One step of how an entry came to somebody, or that did not bring it to them (R17, R31, R35).
///
/// @param state what they then had; absent of a meeting that they are not on record as having been
///   at
/// @param until absent if it never ended, or ended later than asked about
/// @param basis the entry it rests on; absent if that is not shown
/// @param position where the event stands that has the words for those of the step
/// @param from who told, sent or handed it; empty if that is not on record
/// @param knewBefore whether the same knower certainly had that version before
/// @param ended why it led no further; absent if it did, or could not
/// @param hindsight whether it came later than the time asked about
/// @param lags absent of what did not bring it to them
public record Step(
        int version,
        Who who,
        @Nullable CellState state,
        When since,
        @Nullable When until,
        @Nullable Channel channel,
        @Nullable Extent extent,
        @Nullable Evidence evidence,
        @Nullable Told basis,
        long position,
        List<Who> from,
        boolean knewBefore,
        @Nullable Ended ended,
        boolean hindsight,
        @Nullable Lags lags) {

    /// By time, what is undated last; then in order of the log, those who had it before those to
    /// whom it came.
    static final Comparator<Step> ORDER =
            Comparator.comparing(Step::since, When.ORDER)
                    .thenComparingLong(Step::position)
                    .thenComparing(Step::passesOn, Comparator.reverseOrder())
                    .thenComparing(each -> each.who().key())
                    .thenComparing(Step::channel, Comparator.nullsLast(Comparator.naturalOrder()));

    private boolean passesOn() {
        return knewBefore
                || channel == Channel.AUTHORED
                || (channel == Channel.SENT && state == CellState.KNOWN);
    }

    /// After how many days it came to them.
    ///
    /// @param sinceHappened since the entry happened
    /// @param sinceRecorded since its agency recorded it
    /// @param sinceTellerKnew since whoever told it had it themselves; absent where nobody told it
    public record Lags(Lag sinceHappened, Lag sinceRecorded, @Nullable Lag sinceTellerKnew) {}
}
