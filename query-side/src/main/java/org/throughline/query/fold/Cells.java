package org.throughline.query.fold;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.whoknew.Stand;
import org.throughline.schema.knowledge.Cell;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Adds up what is said of one knower and one entry.
final class Cells {

    /// What is surest comes first, then what is earliest, the author's own, what came first.
    private static final Comparator<Held> BEST =
            Comparator.comparingInt(Held::doubt)
                    .thenComparing(each -> each.said.since(), When.ORDER)
                    .thenComparing(each -> each.said.channel() != Channel.AUTHORED)
                    .thenComparingLong(each -> each.said.position())
                    .thenComparingInt(each -> place(each.said.channel()))
                    .thenComparingInt(each -> place(each.said.extent()))
                    .thenComparing(each -> each.said.since().text());

    private Cells() {}

    /// Of one event, a channel says more than none.
    @SuppressWarnings("EnumOrdinal") // the order of the words is the order meant
    private static int place(@Nullable Enum<?> stated) {
        return stated == null ? Integer.MAX_VALUE : stated.ordinal();
    }

    /// A statement that holds at the time asked about, or may.
    private record Held(Statement said, Truth now) {

        CellState state() {
            return now == Truth.POSSIBLY && said.had() ? CellState.POSSIBLY_KNOWN : said.state();
        }

        int doubt() {
            return switch (state()) {
                case KNOWN -> 1;
                case HELD -> 2;
                case POSSIBLY_KNOWN -> 3;
                default -> said.deniesKnowing() ? 4 : 5;
            };
        }
    }

    /// @param known the time asked about; absent: all time
    static Stand of(List<Statement> about, @Nullable Instant known, CellState silence) {
        List<Held> holding =
                about.stream()
                        .map(each -> new Held(each, holds(each, known)))
                        .filter(each -> each.now != Truth.NO)
                        .toList();
        Optional<Integer> version = newest(holding, true).or(() -> newest(holding, false));
        if (version.isEmpty()) {
            return Stand.noRecord(silence);
        }
        return ofOneVersion(
                holding.stream().filter(each -> each.said.version() == version.get()).toList());
    }

    private static Truth holds(Statement said, @Nullable Instant known) {
        if (known == null) {
            return Truth.YES;
        }
        Truth over = said.until() == null ? Truth.NO : said.until().overBy(known);
        return said.since().begunBy(known).and(over.not());
    }

    /// Knowledge is of a version. The newest that the knower had counts, else the newest that it is
    /// said not to have had.
    private static Optional<Integer> newest(List<Held> holding, boolean had) {
        return holding.stream()
                .filter(each -> each.said.had() == had)
                .map(each -> each.said.version())
                .max(Comparator.naturalOrder());
    }

    private static Stand ofOneVersion(List<Held> all) {
        List<Held> sorted = all.stream().sorted(BEST).toList();
        Held best = sorted.getFirst();
        if (!best.said.had()) {
            return stand(best, CellState.STATED_NOT_KNOWN, all);
        }
        List<Held> against =
                sorted.stream()
                        .filter(each -> each.said.deniesKnowing())
                        .filter(each -> mayBeOfOneTime(each.said, best.said))
                        .toList();
        if (against.isEmpty()) {
            return stand(best, best.state(), all);
        }
        return against.stream().allMatch(each -> agrees(each.said, best.said))
                ? stand(against.getFirst(), CellState.STATED_NOT_KNOWN, all)
                : stand(best, CellState.DISPUTED, all);
    }

    /// To be told later ends not having been told; what was lost before is no knowledge then.
    private static boolean mayBeOfOneTime(Statement denial, Statement had) {
        boolean learnedLater = denial.since().before(had.since()) == Truth.YES;
        boolean deniedEarlier =
                denial.until() != null && denial.until().before(had.since()) == Truth.YES;
        boolean lostEarlier =
                had.until() != null && had.until().before(denial.since()) == Truth.YES;
        return !learnedLater && !deniedEarlier && !lostEarlier;
    }

    /// What is held can be unread, what was sent can have gone astray, what is possible need not be
    /// so: such a denial says more, not the contrary.
    private static boolean agrees(Statement denial, Statement had) {
        if (had.state() == CellState.POSSIBLY_KNOWN) {
            return true;
        }
        boolean unread = denial.channel() == Channel.OPENED || denial.channel() == Channel.AWARE;
        boolean astray = denial.channel() == Channel.RECEIVED && had.channel() == Channel.SENT;
        return had.state() == CellState.HELD && (unread || astray);
    }

    private static Stand stand(Held chosen, CellState state, List<Held> all) {
        Statement said = chosen.said;
        Cell cell =
                new Cell(
                        state,
                        text(said.since()),
                        text(said.until()),
                        said.channel(),
                        said.extent(),
                        said.evidence());
        List<String> who =
                all.stream()
                        .map(each -> each.said)
                        .filter(each -> each.state() == said.state())
                        .filter(each -> each.who().part() != null)
                        .map(each -> each.who().part() + "@" + each.position())
                        .toList();
        return new Stand(cell, said.version(), said.basis(), said.position(), who);
    }

    private static @Nullable String text(@Nullable When when) {
        return when == null || !when.stated() ? null : when.text();
    }
}
