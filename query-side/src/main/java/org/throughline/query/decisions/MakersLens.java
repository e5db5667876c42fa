package org.throughline.query.decisions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.query.chronology.EntryVersion;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;

/// One decision, and what whoever took it knew by the end of the time in which it was taken: a date
/// is asked about as all of that day.
public final class MakersLens {

    private enum Part {
        KNOWN,
        POSSIBLY,
        HELD,
        ELSEWHERE,
        DENIED
    }

    private final FromTables tables;
    private final Lens all;
    private final EntryVersion decision;
    private final @Nullable KnowerKey maker;

    /// @param all the case without any question
    MakersLens(FromTables tables, Lens all, Seen decision, @Nullable CaseEvent said) {
        this.tables = tables;
        this.all = all;
        this.decision = decision.version();
        this.maker = said == null ? null : Maker.knower(said).orElse(null);
    }

    /// Whose knowledge it is about; empty if the source does not say whose decision it was.
    public Optional<KnowerKey> maker() {
        return Optional.ofNullable(maker);
    }

    /// The last instant that counts; empty if the source gives no time with an end.
    public Optional<Instant> time() {
        return decision.happened().stated()
                ? decision.happened().latest().map(each -> each.minus(1, ChronoUnit.MICROS))
                : Optional.empty();
    }

    /// The case as of that time.
    ///
    /// @param hindsight with what nobody had then, marked
    public Optional<Lens> then(boolean hindsight) {
        return time().map(each -> tables.lens(new Asking(each, null, hindsight)));
    }

    DecisionLens split() {
        Optional<Lens> then = then(false);
        return then.isEmpty() || maker == null
                ? unsplit()
                : split(maker, then.get(), entry -> others(entry, maker, then.get()));
    }

    /// No split: there is no time at which to make it, or nobody for whom.
    public DecisionLens unsplit() {
        return DecisionLens.unsplit(
                decision.entry(), maker == null ? null : maker.text(), time().isPresent());
    }

    /// What somebody knew by the time of the decision, and what others had; not which others: that
    /// is asked of what is shown only.
    ///
    /// @param then the case as of that time, without hindsight
    public DecisionLens split(KnowerKey decider, Lens then) {
        return split(decider, then, _ -> List.of());
    }

    private DecisionLens split(
            KnowerKey decider, Lens then, Function<EntryId, List<KnowerKey>> others) {
        List<DecisionLens.Item> items = new ArrayList<>();
        for (Seen seen : then.seen()) {
            if (isAnother(seen)) {
                items.add(item(seen.version(), decider, then, others));
            }
        }
        return new DecisionLens(
                decision.entry(),
                decider.text(),
                true,
                of(Part.KNOWN, items),
                of(Part.POSSIBLY, items),
                of(Part.HELD, items),
                of(Part.ELSEWHERE, items),
                of(Part.DENIED, items),
                then.gaveNothing().stream().map(KnowerKey::text).toList(),
                all.size() - 1 - items.size());
    }

    /// Whether an entry is another than the decision itself.
    public boolean isAnother(Seen seen) {
        return !seen.version().entry().equals(decision.entry());
    }

    /// Who else had an entry then.
    public static List<KnowerKey> others(EntryId entry, KnowerKey decider, Lens then) {
        return then.had(entry).stream().filter(each -> !each.equals(decider)).toList();
    }

    private static DecisionLens.Item item(
            EntryVersion entry,
            KnowerKey decider,
            Lens then,
            Function<EntryId, List<KnowerKey>> others) {
        return new DecisionLens.Item(
                entry.entry(),
                entry.version(),
                FromTables.stand(then.standing(decider, entry.entry())),
                others.apply(entry.entry()).stream().map(KnowerKey::text).toList());
    }

    private static List<DecisionLens.Item> of(Part part, List<DecisionLens.Item> items) {
        return items.stream().filter(each -> list(each.stand().state()) == part).toList();
    }

    private static Part list(CellState state) {
        return switch (state) {
            case KNOWN -> Part.KNOWN;
            case POSSIBLY_KNOWN, DISPUTED -> Part.POSSIBLY;
            case HELD -> Part.HELD;
            case STATED_NOT_KNOWN -> Part.DENIED;
            case NOT_SUBMITTED, SEARCHED_NONE, SOURCE_SILENT -> Part.ELSEWHERE;
        };
    }
}
