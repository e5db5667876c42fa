package org.throughline.query.fold;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.query.whoknew.DecisionLens.Item;
import org.throughline.query.whoknew.Stand;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.knowledge.CellState;

/// What the maker of one decision knew, and what others had, at the end of the time in which it was
/// taken.
final class LensOf {

    private final EntryVersions decision;
    private final EntryVersions.Version version;
    private final Fold fold;

    LensOf(EntryVersions decision, Fold fold) {
        this.decision = decision;
        this.version = decision.newest();
        this.fold = fold;
    }

    DecisionLens lens() {
        Column maker = maker();
        Optional<Instant> end = version.happened().latest();
        boolean dated = version.happened().stated() && end.isPresent();
        if (!dated || maker == null) {
            return DecisionLens.unsplit(decision.id(), maker == null ? null : maker.text(), dated);
        }
        return split(maker, end.get().minus(1, ChronoUnit.MICROS));
    }

    private DecisionLens split(Column maker, Instant then) {
        List<Shown> had =
                fold.shown(Asking.at(then)).stream()
                        .filter(each -> !each.entry().id().equals(decision.id()))
                        .toList();
        List<Item> items = had.stream().map(each -> item(each, maker, then)).toList();
        int all = fold.shown(Asking.EVERYTHING).size();
        return new DecisionLens(
                decision.id(),
                maker.text(),
                true,
                with(items, Set.of(CellState.KNOWN)),
                with(items, Set.of(CellState.POSSIBLY_KNOWN, CellState.DISPUTED)),
                with(items, Set.of(CellState.HELD)),
                with(
                        items,
                        Set.of(
                                CellState.NOT_SUBMITTED,
                                CellState.SEARCHED_NONE,
                                CellState.SOURCE_SILENT)),
                with(items, Set.of(CellState.STATED_NOT_KNOWN)),
                notSubmitted(then),
                all - 1 - had.size());
    }

    private Item item(Shown shown, Column maker, Instant then) {
        List<String> by = new ArrayList<>();
        for (Column each : fold.columnsOf(shown.entry())) {
            Stand stand = fold.cell(each, shown.entry(), then);
            if (!each.equals(maker) && Fold.had(stand.state())) {
                by.add(each.text());
            }
        }
        return new Item(
                shown.entry().id(),
                shown.row().version(),
                fold.cell(maker, shown.entry(), then),
                by);
    }

    private static List<Item> with(List<Item> items, Set<CellState> states) {
        return items.stream().filter(each -> states.contains(each.stand().state())).toList();
    }

    /// Those of the matrix of that time that gave nothing.
    private List<String> notSubmitted(Instant then) {
        List<Shown> shown = fold.shown(Asking.at(then));
        return fold.columns(shown, Asking.at(then)).stream()
                .filter(column -> shown.stream().anyMatch(each -> gaveNothing(column, each, then)))
                .map(Column::text)
                .toList();
    }

    private boolean gaveNothing(Column column, Shown shown, Instant then) {
        return fold.cell(column, shown.entry(), then).state() == CellState.NOT_SUBMITTED;
    }

    /// Whom the entry names as having decided, else its author; of what its author only retells,
    /// nobody.
    private @Nullable Column maker() {
        CaseEvent event = version.content();
        if (event == null) {
            return null;
        }
        for (RecordComponent field : event.getClass().getRecordComponents()) {
            Object value = OwnEntry.value(event, field);
            if (value != null
                    && Fields.of(event.getClass(), field.getName()) == Fields.Says.DECIDED) {
                List<Somebody> named = OwnEntry.somebodies(value);
                if (!named.isEmpty()) {
                    return named.getFirst().orOf(version.agency()).column();
                }
            }
        }
        return retold(event) ? null : Column.of(version.agency());
    }

    private static boolean retold(CaseEvent event) {
        ContentStatus status = event.entry().contentStatus();
        boolean saysWhose =
                event instanceof ReviewEvent
                        || (event instanceof CaseClosed closed && closed.manager() != null);
        return status != null && status != ContentStatus.OBSERVED && !saysWhose;
    }
}
