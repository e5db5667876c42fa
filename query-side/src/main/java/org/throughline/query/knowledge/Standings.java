package org.throughline.query.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        return of(knowings, known, () -> silent);
    }

    /// The same, where it takes work to say why there is no record.
    public static Standing of(
            List<Knowing> knowings, @Nullable Instant known, Supplier<CellState> silent) {
        if (knowings.size() == 1) {
            Knowing only = knowings.getFirst();
            Truth truth = truth(only, known);
            return truth == Truth.NO
                    ? Standing.noRecord(silent.get())
                    : standing(List.of(new At(only, truth)));
        }
        List<At> at = new ArrayList<>(knowings.size());
        int positive = 0;
        int any = 0;
        for (Knowing each : knowings) {
            Truth truth = truth(each, known);
            if (truth != Truth.NO) {
                at.add(new At(each, truth));
                any = Math.max(any, each.version());
                positive = each.positive() ? Math.max(positive, each.version()) : positive;
            }
        }
        int newest = positive > 0 ? positive : any;
        at.removeIf(each -> each.knowing.version() != newest);
        return at.isEmpty() ? Standing.noRecord(silent.get()) : standing(at);
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
        if (all.size() == 1) {
            At only = all.getFirst();
            boolean positive = only.knowing.positive();
            return cell(only, positive ? only.state() : CellState.STATED_NOT_KNOWN, all);
        }
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
                parts(knowing.state(), all));
    }

    private static List<Knowing> parts(CellState state, List<At> all) {
        List<Knowing> parts = new ArrayList<>();
        for (At each : all) {
            if (each.knowing.state() == state && each.knowing.who().part() != null) {
                parts.add(each.knowing);
            }
        }
        return List.copyOf(parts);
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
