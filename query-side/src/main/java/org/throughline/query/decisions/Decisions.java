package org.throughline.query.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.record.Texts;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.process.DisagreementOutcome;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.codec.EventCodec;

/// The decisions of a case as a lens shows them: those taken, and those asked for.
public final class Decisions {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private final Lens lens;
    private final Predicate<EntryId> shown;
    private final List<Told> told;

    private Decisions(Lens lens, Predicate<EntryId> shown, List<Told> told) {
        this.lens = lens;
        this.shown = shown;
        this.told = told;
    }

    /// How a decision stands as of the question.
    ///
    /// `HISTORY` is what asked for something once and was recorded afterwards, as history: what
    /// came of it is not on record, and nobody waits for it.
    public enum Standing {
        OPEN,
        HISTORY,
        DECIDED,
        WITHDRAWN
    }

    /// One decision.
    ///
    /// @param awaits what is still waited for; absent unless it is open
    /// @param settledBy the entry that settled it
    /// @param refersTo the entries it names, of those that are shown
    /// @param overridden the entry that says from which rules it departed
    public record Row(
            Told told,
            Standing standing,
            @Nullable String awaits,
            @Nullable EntryId settledBy,
            Set<EntryId> refersTo,
            boolean retrospective,
            @Nullable Told overridden) {}

    public static Decisions of(Lens lens, Texts texts) {
        return of(lens, entry -> lens.seen(entry).isPresent(), Listed::matters, texts);
    }

    private static Decisions of(
            Lens lens, Predicate<EntryId> shown, Predicate<EntryVersion> matters, Texts texts) {
        List<Seen> kept =
                lens.seen(matters).stream()
                        .filter(each -> shown.test(each.version().entry()))
                        .toList();
        return new Decisions(lens, shown, texts.told(kept));
    }

    /// One of them, with what else of the case is to be shown of it; empty if there is no such one.
    ///
    /// @param beside which other entries are to be shown
    public static Optional<Row> one(
            Lens lens, EntryId decision, Predicate<EntryId> beside, Texts texts) {
        Optional<Told> told =
                lens.seen(decision)
                        .filter(each -> Listed.isRow(each.version()))
                        .map(each -> each.with(null))
                        .flatMap(each -> texts.told(List.of(each)).stream().findFirst());
        return told.map(
                each ->
                        of(
                                        lens,
                                        beside.and(other -> !other.equals(decision)),
                                        Listed.mayBelong(each.event()),
                                        texts)
                                .row(each));
    }

    /// Those of the period asked for, in order of what happened, undated ones last.
    public List<Row> inPeriod() {
        return rows(told.stream().filter(each -> lens.inPeriod(each.seen())).toList());
    }

    /// Those that are asked for and not taken.
    public List<Row> open() {
        return rows(told).stream().filter(each -> each.standing() == Standing.OPEN).toList();
    }

    private List<Row> rows(List<Told> some) {
        List<Row> rows = new ArrayList<>();
        for (Told each : some) {
            if (Listed.isRow(each.seen().version())) {
                rows.add(row(each));
            }
        }
        return rows;
    }

    private Row row(Told row) {
        Optional<String> awaited = Awaited.by(row.event());
        Optional<Told> answer = awaited.isEmpty() ? Optional.empty() : answer(row);
        Standing standing = standing(row, awaited.isPresent(), answer);
        return new Row(
                row,
                standing,
                standing == Standing.OPEN ? awaited.orElse(null) : null,
                answer.map(Told::entry).orElse(null),
                refersTo(row),
                isRetrospective(row.event()),
                overridden(row).orElse(null));
    }

    private static Standing standing(Told row, boolean asks, Optional<Told> answer) {
        if (row.seen().retracted() || answer.filter(Decisions::withdraws).isPresent()) {
            return Standing.WITHDRAWN;
        }
        if (!asks || answer.isPresent()) {
            return Standing.DECIDED;
        }
        return isRetrospective(row.event()) ? Standing.HISTORY : Standing.OPEN;
    }

    private static boolean withdraws(Told answer) {
        return answer.event() instanceof DisagreementResolved resolved
                && resolved.outcome() == DisagreementOutcome.WITHDRAWN;
    }

    /// The first that settles it; whatever came to the log before it settles nothing.
    private Optional<Told> answer(Told asked) {
        long from = lens.firstPosition(asked.entry());
        return told.stream()
                .filter(each -> each.position() > from && !each.seen().retracted())
                .filter(each -> Awaited.settles(asked, each))
                .min((one, other) -> Long.compare(one.position(), other.position()));
    }

    private Optional<Told> overridden(Told row) {
        return told.stream()
                .filter(
                        each ->
                                each.event() instanceof RuleOverridden overridden
                                        && overridden
                                                .decision()
                                                .value()
                                                .equals(row.entry().value()))
                .findFirst();
    }

    private Set<EntryId> refersTo(Told row) {
        Set<EntryId> named = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        CODEC.mentions(row.event()).entries().values().stream().filter(shown).forEach(named::add);
        return named;
    }

    private static boolean isRetrospective(CaseEvent event) {
        return event instanceof Decision decision && decision.retrospective() != null;
    }
}
