package org.throughline.query.fold;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.Stand;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// Who knew what of one case, from its events up to a position: everything is worked out anew for
/// each question.
public final class Fold implements WhoKnew {

    /// Of several knowers: the least doubt, then the newest version, then the first to have it, the
    /// author before others.
    private static final Comparator<Stand> BEST_OF_ALL =
            Comparator.comparingInt((Stand each) -> doubt(each.state()))
                    .thenComparing(Stand::version, Comparator.reverseOrder())
                    .thenComparing(Fold::begun, When.ORDER)
                    .thenComparingInt(each -> each.cell().channel() == Channel.AUTHORED ? 0 : 1);

    private final History history;
    private final Map<EntryId, List<Statement>> statements;
    private final Silence silence;

    private Fold(History history) {
        this.history = history;
        Leavings leavings = new Leavings(history);
        this.statements =
                new Statements(history)
                        .standing().stream()
                                .map(leavings::applied)
                                .collect(Collectors.groupingBy(Statement::of));
        this.silence = new Silence(history);
    }

    /// The case as its events tell it.
    ///
    /// @param events those of the case, the looks at it and the registrations of agencies, in the
    ///   order of their positions; what comes twice counts once
    /// @param upTo the last position that counts
    public static Fold of(List<Logged> events, long upTo) {
        return new Fold(new History(events, upTo));
    }

    @Override
    public List<Row> chronology(Asking asking) {
        return shown(asking).stream().map(Shown::row).toList();
    }

    @Override
    public Matrix matrix(Asking asking) {
        List<Shown> shown = shown(asking);
        @Nullable Instant known = asking.hindsight() ? null : asking.known();
        Set<Column> columns = columns(shown, asking);
        return new Matrix(
                columns.stream().map(Column::text).toList(),
                shown.stream().map(each -> line(each, columns, known)).toList());
    }

    /// Who stands in the matrix.
    ///
    /// @param shown the entries that the question lets through
    Set<Column> columns(List<Shown> shown, Asking asking) {
        @Nullable Instant known = asking.hindsight() ? null : asking.known();
        Set<Column> columns = new TreeSet<>(CaseKnowers.of(shown, asking));
        for (Shown each : shown) {
            for (Column column : columnsOf(each.entry())) {
                if (!cell(column, each.entry(), known).state().isNoRecord()) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private Matrix.Line line(Shown shown, Set<Column> columns, @Nullable Instant known) {
        Map<String, Stand> cells = new LinkedHashMap<>();
        columns.forEach(each -> cells.put(each.text(), cell(each, shown.entry(), known)));
        return new Matrix.Line(
                shown.entry().id(), shown.row().version(), shown.row().retracted(), cells);
    }

    @Override
    public Optional<DecisionLens> lens(EntryId decision) {
        return history.entry(decision).map(each -> new LensOf(each, this).lens());
    }

    /// The entries that a question lets through.
    List<Shown> shown(Asking asking) {
        return history.entries().stream()
                .flatMap(entry -> row(entry, asking).stream())
                .sorted(Shown.ORDER)
                .toList();
    }

    private Optional<Shown> row(EntryVersions entry, Asking asking) {
        if (asking.known() == null && asking.by() == null) {
            return Optional.of(Shown.of(entry, entry.newest(), null, asking, false));
        }
        Optional<Stand> best =
                columnsOf(entry).stream()
                        .filter(each -> asking.by() == null || each.text().equals(asking.by()))
                        .map(each -> cell(each, entry, asking.known()))
                        .filter(each -> had(each.state()))
                        .min(BEST_OF_ALL);
        if (best.isPresent()) {
            return entry.versions().stream()
                    .filter(each -> each.number() <= best.get().version())
                    .reduce((_, last) -> last)
                    .map(each -> Shown.of(entry, each, best.get(), asking, false));
        }
        return asking.known() != null && asking.hindsight()
                ? Optional.of(Shown.of(entry, entry.newest(), null, asking, true))
                : Optional.empty();
    }

    static boolean had(CellState state) {
        return state == CellState.KNOWN
                || state == CellState.HELD
                || state == CellState.DISPUTED
                || state == CellState.POSSIBLY_KNOWN;
    }

    /// When it began to be had; what is not stated is no beginning.
    private static When begun(Stand stand) {
        return Optional.ofNullable(stand.cell().since())
                .map(When::parse)
                .orElseGet(When::notStated);
    }

    private static int doubt(CellState state) {
        return List.of(
                        CellState.KNOWN,
                        CellState.HELD,
                        CellState.DISPUTED,
                        CellState.POSSIBLY_KNOWN)
                .indexOf(state);
    }

    /// Everybody of whom something is said about an entry, agencies first.
    Set<Column> columnsOf(EntryVersions entry) {
        Set<Column> columns = new TreeSet<>();
        about(entry).forEach(each -> columns.add(each.who().column()));
        return columns;
    }

    private List<Statement> about(EntryVersions entry) {
        return statements.getOrDefault(entry.id(), List.of());
    }

    Stand cell(Column column, EntryVersions entry, @Nullable Instant known) {
        List<Statement> about =
                about(entry).stream()
                        .filter(each -> each.who().column().equals(column))
                        .filter(_ -> entry.mayHaveBegunBy(known))
                        .toList();
        return Cells.of(about, known, silence.of(column, entry, known));
    }
}
