package org.throughline.query.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.compare.CellChange;
import org.throughline.query.compare.Change;
import org.throughline.query.compare.Difference;
import org.throughline.query.jigsaw.Jigsaw;
import org.throughline.query.record.Lens;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.Stand;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.knowledge.CellState;

/// Asks for comparisons and jigsaws of a random history, and says what they should be by what the
/// fold says of each time alone.
final class Together {

    private static final List<String> KNOWERS = List.of("police", "gp", "school", "social-care");

    /// An agency and a knower that is none: a matrix, by their texts, has one cell for both.
    private static final String TWO = "board";

    private static final Set<CellState> HAS = EnumSet.of(CellState.KNOWN, CellState.HELD);

    private final UnaryOperator<List<Logged>> mistake;

    /// @param mistake what the fold takes the events for
    Together(UnaryOperator<List<Logged>> mistake) {
        this.mistake = mistake;
    }

    /// The two differences of a seed's history, of either axis, beside what they should be.
    Optional<String> comparisons(long seed) {
        List<Logged> events = RandomHistory.of(seed);
        Random random = new Random(seed);
        long head = events.getLast().position();
        long later = random.nextLong(1, head + 1);
        long earlier = random.nextLong(1, later + 1);
        RandomTimes times = new RandomTimes(random);
        Instant one = times.instant();
        Instant other = times.instant();
        String by = random.nextBoolean() ? null : KNOWERS.get(random.nextInt(KNOWERS.size()));
        Instant left = one.isBefore(other) ? one : other;
        Instant right = one.isBefore(other) ? other : one;
        return compared(events, new Point(head, left, by), new Point(head, right, by))
                .or(
                        () ->
                                compared(
                                        events,
                                        new Point(earlier, null, by),
                                        new Point(later, null, by)))
                .map(found -> "seed " + seed + ": " + found);
    }

    /// One time that is asked about.
    private record Point(long position, @Nullable Instant known, @Nullable String by) {

        Lens lens(List<Logged> events) {
            return MemoryTables.record(events, Comparison.caseId(events), position)
                    .lens(
                            new Question(
                                    known,
                                    by,
                                    null,
                                    null,
                                    null,
                                    false,
                                    null,
                                    Integer.MAX_VALUE,
                                    Map.of()));
        }

        Asking asking() {
            return new Asking(known, by, false);
        }

        WhoKnew fold(List<Logged> events) {
            return Fold.of(events, position);
        }
    }

    private Optional<String> compared(List<Logged> events, Point left, Point right) {
        Difference got = Difference.between(left.lens(events), right.lens(events));
        List<Logged> told = mistake.apply(events);
        Map<EntryId, Row> before = rows(left.fold(told), left);
        Map<EntryId, Row> after = rows(right.fold(told), right);
        Set<String> wanted = new TreeSet<>();
        after.forEach((entry, row) -> wanted.addAll(kinds(entry, before.get(entry), row)));
        before.keySet().stream()
                .filter(entry -> !after.containsKey(entry))
                .forEach(entry -> wanted.add(entry + " gone"));
        wanted.addAll(cells(cells(left, told), cells(right, told)));
        Set<String> found = new TreeSet<>(told(got));
        return found.equals(wanted) && got.left() == before.size() && got.right() == after.size()
                ? Optional.empty()
                : Optional.of(
                        "%s to %s:%n  shown: %s%n  fold:  %s"
                                .formatted(left, right, found, wanted));
    }

    private static List<String> cells(Map<String, Stand> before, Map<String, Stand> after) {
        List<String> changed = new ArrayList<>();
        after.forEach(
                (cell, stand) -> add(changed, learned(before.get(cell), stand), cell + " learned"));
        before.forEach(
                (cell, stand) -> {
                    Stand now = after.get(cell);
                    boolean still = now != null && has(now);
                    add(changed, has(stand) && !still, cell + " lost");
                });
        return changed;
    }

    private static Map<String, Stand> cells(Point point, List<Logged> told) {
        return cells(point.fold(told).matrix(point.asking()), point.by());
    }

    private static Map<EntryId, Row> rows(WhoKnew fold, Point point) {
        Map<EntryId, Row> rows = new HashMap<>();
        fold.chronology(point.asking()).forEach(row -> rows.put(row.entry(), row));
        return rows;
    }

    private static List<String> kinds(EntryId entry, @Nullable Row before, Row after) {
        List<String> kinds = new ArrayList<>();
        if (before == null) {
            kinds.add(entry + " added");
        } else {
            if (after.version() > before.version()) {
                kinds.add(entry + " corrected");
            }
            if (after.retracted() && !before.retracted()) {
                kinds.add(entry + " retracted");
            }
        }
        return kinds;
    }

    private static boolean has(Stand stand) {
        return HAS.contains(stand.state());
    }

    /// An entry that is not shown was not had by anybody asked about.
    private static boolean learned(@Nullable Stand before, Stand after) {
        if (!has(after) || before == null || !has(before)) {
            return has(after);
        }
        boolean read = before.state() == CellState.HELD && after.state() == CellState.KNOWN;
        return read || after.version() > before.version();
    }

    private static Map<String, Stand> cells(Matrix matrix, @Nullable String by) {
        Map<String, Stand> cells = new HashMap<>();
        for (Matrix.Line line : matrix.lines()) {
            line.cells()
                    .forEach(
                            (knower, stand) -> {
                                if (!knower.equals(TWO) && (by == null || knower.equals(by))) {
                                    cells.put(line.entry() + " " + knower, stand);
                                }
                            });
        }
        return cells;
    }

    private static List<String> told(Difference difference) {
        List<String> told = new ArrayList<>();
        for (Change each : difference.changes()) {
            EntryId entry = each.shown().version().entry();
            add(told, each.added(), entry + " added");
            add(told, each.corrected(), entry + " corrected");
            add(told, each.retracted(), entry + " retracted");
            add(told, each.gone(), entry + " gone");
            each.learned().forEach(cell -> add(told, cell, entry + " %s learned"));
            each.lost().forEach(cell -> add(told, cell, entry + " %s lost"));
        }
        return told;
    }

    private static void add(List<String> told, CellChange cell, String what) {
        String knower = cell.knower().text();
        add(told, !knower.equals(TWO), what.replace("%s", knower));
    }

    private static void add(List<String> told, boolean so, String what) {
        if (so) {
            told.add(what);
        }
    }

    /// The jigsaw of a seed's history, beside what the matrix of the fold gives.
    Optional<String> jigsaws(long seed) {
        List<Logged> events = RandomHistory.of(seed);
        Random random = new Random(seed);
        long head = events.getLast().position();
        Instant known = random.nextBoolean() ? null : new RandomTimes(random).instant();
        Point point = new Point(random.nextLong(1, head + 1), known, null);
        Jigsaw got = Jigsaw.of(point.lens(events), Set.of(AgencyId.of("board")), false);
        Set<String> wanted = pieces(point.fold(mistake.apply(events)).matrix(point.asking()));
        Set<String> found = pieces(got);
        return found.equals(wanted) && got.pieces().stream().allMatch(each -> addsUp(each, got))
                ? Optional.empty()
                : Optional.of(
                        "seed %d at %s:%n  shown: %s%n  matrix: %s"
                                .formatted(seed, point, found, wanted));
    }

    private static boolean addsUp(Jigsaw.Piece piece, Jigsaw jigsaw) {
        int sum = piece.had() + piece.uncertain() + piece.lacked() + piece.notSubmitted();
        return sum == jigsaw.whole().size();
    }

    private static Set<String> pieces(Matrix matrix) {
        List<String> agencies = matrix.knowers().stream().filter(Together::isPiece).toList();
        Set<String> pieces = new TreeSet<>();
        for (Matrix.Line line : matrix.lines()) {
            List<String> by = agencies.stream().filter(each -> has(cell(line, each))).toList();
            if (!line.retracted() && !by.isEmpty()) {
                pieces.add(line.entry() + " had by " + by);
                agencies.forEach(each -> pieces.add(piece(line, each)));
            }
        }
        return pieces;
    }

    private static Set<String> pieces(Jigsaw jigsaw) {
        Set<String> pieces = new TreeSet<>();
        for (Jigsaw.Part part : jigsaw.whole()) {
            EntryId entry = part.seen().version().entry();
            pieces.add(entry + " had by " + part.by().stream().map(AgencyId::text).toList());
            for (Jigsaw.Piece each : jigsaw.pieces()) {
                String agency = each.agency().text();
                pieces.add(entry + " " + agency + " " + part.state(each.agency()).text());
            }
        }
        return pieces;
    }

    private static Stand cell(Matrix.Line line, String agency) {
        return Objects.requireNonNull(line.cells().get(agency));
    }

    private static String piece(Matrix.Line line, String agency) {
        return line.entry() + " " + agency + " " + cell(line, agency).state().text();
    }

    private static boolean isPiece(String knower) {
        String kind = knower.split(":", 2)[0];
        return Arrays.stream(KnowerKind.values()).map(Kebab::text).noneMatch(kind::equals);
    }
}
