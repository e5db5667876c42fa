package org.throughline.query.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Adds up what is said of one knower and one entry to the one cell of the matrix.
public final class Standings {

    private static final Comparator<At> BEST =
            Comparator.comparingInt(At::rank)
                    .thenComparing(each -> each.knowing.since(), When.ORDER)
                    .thenComparing(each -> each.knowing.channel() != Channel.AUTHORED)
                    .thenComparingLong(each -> each.knowing.basis().position())
                    .thenComparingInt(each -> place(each.knowing.channel()))
                    .thenComparingInt(each -> place(each.knowing.extent()))
                    .thenComparing(each -> each.knowing.since().text());

    private Standings() {}

    /// What is stated comes before what is not.
    @SuppressWarnings("EnumOrdinal") // the order of the words is the order meant
    private static int place(@Nullable Enum<?> stated) {
        return stated == null ? Integer.MAX_VALUE : stated.ordinal();
    }

    /// The standing at an instant, or over all time if there is none.
    ///
    /// @param knowings all there is of one knower and one entry, in any order
    /// @param silent why there is no record, if there is none
    public static Standing of(List<Knowing> knowings, @Nullable Instant known, CellState silent) {
        List<At> at =
                knowings.stream()
                        .map(each -> new At(each, truth(each, known)))
                        .filter(each -> each.truth != Truth.NO)
                        .toList();
        int newest =
                at.stream()
                        .filter(each -> each.knowing.positive())
                        .mapToInt(each -> each.knowing.version())
                        .max()
                        .orElseGet(
                                () ->
                                        at.stream()
                                                .mapToInt(each -> each.knowing.version())
                                                .max()
                                                .orElse(0));
        List<At> ofNewest = at.stream().filter(each -> each.knowing.version() == newest).toList();
        return ofNewest.isEmpty() ? Standing.noRecord(silent) : standing(ofNewest);
    }

    private static Truth truth(Knowing knowing, @Nullable Instant known) {
        if (known == null) {
            return Truth.YES;
        }
        When until = knowing.until();
        Truth over = until == null ? Truth.NO : until.overBy(known);
        return knowing.since().begunBy(known).and(over.not());
    }

    private static Standing standing(List<At> all) {
        Optional<At> best = all.stream().filter(each -> each.knowing.positive()).min(BEST);
        if (best.isEmpty()) {
            return cell(all.stream().min(BEST).orElseThrow(), CellState.STATED_NOT_KNOWN, all);
        }
        At chosen = best.get();
        List<At> against =
                all.stream()
                        .filter(each -> contradicts(each.knowing, chosen.knowing))
                        .sorted(BEST)
                        .toList();
        if (against.isEmpty()) {
            return cell(chosen, chosen.state(), all);
        }
        return against.stream().allMatch(each -> compatible(each.knowing, chosen))
                ? cell(against.getFirst(), CellState.STATED_NOT_KNOWN, all)
                : cell(chosen, CellState.DISPUTED, all);
    }

    /// Whether the two may be about the same time. Being told later ends not having been told.
    private static boolean contradicts(Knowing other, Knowing positive) {
        if (!other.deniesKnowing()) {
            return false;
        }
        boolean learnedLater = other.since().before(positive.since()) == Truth.YES;
        boolean ended =
                other.until() != null && other.until().before(positive.since()) == Truth.YES;
        boolean lostBefore =
                positive.until() != null && positive.until().before(other.since()) == Truth.YES;
        return !learnedLater && !ended && !lostBefore;
    }

    /// What is only held can well be unread, what is only sent can well not have come, and what is
    /// only possible can well not be so.
    private static boolean compatible(Knowing negative, At positive) {
        return switch (positive.knowing.state()) {
            case HELD ->
                    negative.channel() == Channel.OPENED
                            || negative.channel() == Channel.AWARE
                            || (negative.channel() == Channel.RECEIVED
                                    && positive.knowing.channel() == Channel.SENT);
            case POSSIBLY_KNOWN -> true;
            case KNOWN, STATED_NOT_KNOWN, DISPUTED, NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT ->
                    false;
        };
    }

    private static Standing cell(At chosen, CellState state, List<At> all) {
        Knowing knowing = chosen.knowing;
        When until = knowing.until();
        return new Standing(
                new Cell(
                        state,
                        knowing.since().stated() ? knowing.since().text() : null,
                        until != null && until.stated() ? until.text() : null,
                        knowing.channel(),
                        knowing.extent(),
                        knowing.evidence()),
                knowing.version(),
                knowing.basis(),
                all.stream()
                        .filter(each -> each.knowing.state() == knowing.state())
                        .filter(each -> each.knowing.who().part() != null)
                        .map(each -> each.knowing)
                        .toList());
    }

    /// One knowing and whether it holds at the time asked for.
    private record At(Knowing knowing, Truth truth) {

        /// What holds only possibly makes what is known or held possibly known.
        CellState state() {
            return truth == Truth.POSSIBLY && knowing.positive()
                    ? CellState.POSSIBLY_KNOWN
                    : knowing.state();
        }

        int rank() {
            return switch (state()) {
                case KNOWN -> 0;
                case HELD -> 1;
                case POSSIBLY_KNOWN -> 2;
                case STATED_NOT_KNOWN -> knowing.deniesKnowing() ? 3 : 4;
                case DISPUTED, NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> 5;
            };
        }
    }
}
