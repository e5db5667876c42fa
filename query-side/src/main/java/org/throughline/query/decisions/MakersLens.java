package org.throughline.query.decisions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class MakersLens {

    private enum Part {
        KNOWN,
        POSSIBLY,
        HELD,
        ELSEWHERE,
        DENIED
    }

    private final FromTables tables;
    private final EntryVersion decision;
    private final @Nullable KnowerKey maker;

    MakersLens(FromTables tables, Seen decision, @Nullable CaseEvent said) {
        this.tables = tables;
        this.decision = decision.version();
        this.maker = said == null ? null : Maker.knower(said).orElse(null);
    }

    DecisionLens split() {
        Optional<Instant> end =
                decision.happened().stated() ? decision.happened().latest() : Optional.empty();
        if (end.isEmpty() || maker == null) {
            return DecisionLens.unsplit(
                    decision.entry(), maker == null ? null : maker.text(), end.isPresent());
        }
        return split(maker, tables.lens(Asking.at(end.get().minus(1, ChronoUnit.MICROS))));
    }

    private DecisionLens split(KnowerKey decider, Lens then) {
        Set<KnowerKey> knowers = then.knowers();
        List<DecisionLens.Item> items = new ArrayList<>();
        for (Seen seen : then.seen()) {
            EntryId entry = seen.version().entry();
            if (!entry.equals(decision.entry())) {
                items.add(
                        new DecisionLens.Item(
                                entry,
                                seen.version().version(),
                                FromTables.stand(then.standing(decider, entry)),
                                others(then, entry, decider, knowers)));
            }
        }
        int all = tables.lens(Asking.EVERYTHING).seen().size();
        int itself = then.seen(decision.entry()).isPresent() ? 0 : 1;
        return new DecisionLens(
                decision.entry(),
                decider.text(),
                true,
                of(Part.KNOWN, items),
                of(Part.POSSIBLY, items),
                of(Part.HELD, items),
                of(Part.ELSEWHERE, items),
                of(Part.DENIED, items),
                notSubmitted(then, knowers),
                all - then.seen().size() - itself);
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

    private static List<String> others(
            Lens then, EntryId entry, KnowerKey decider, Set<KnowerKey> knowers) {
        return knowers.stream()
                .filter(each -> !each.equals(decider))
                .filter(each -> then.standing(each, entry).had())
                .map(KnowerKey::text)
                .toList();
    }

    private static List<String> notSubmitted(Lens then, Set<KnowerKey> knowers) {
        return knowers.stream()
                .filter(
                        each ->
                                then.seen().stream()
                                        .map(seen -> seen.version().entry())
                                        .anyMatch(
                                                entry ->
                                                        then.standing(each, entry).state()
                                                                == CellState.NOT_SUBMITTED))
                .map(KnowerKey::text)
                .toList();
    }
}
