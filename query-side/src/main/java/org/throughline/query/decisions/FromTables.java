package org.throughline.query.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.query.answer.Question;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.knowledge.Standing;
import org.throughline.query.record.Lens;
import org.throughline.query.record.Seen;
import org.throughline.query.whoknew.Asking;
import org.throughline.query.whoknew.DecisionLens;
import org.throughline.query.whoknew.Matrix;
import org.throughline.query.whoknew.Row;
import org.throughline.query.whoknew.Stand;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;

/// Who knew what, from what projections keep: what pages and interface show, without their words.
public final class FromTables implements WhoKnew {

    private static final int ALL = Integer.MAX_VALUE;

    private final Function<Question, Lens> lenses;
    private final Function<Seen, Optional<CaseEvent>> said;

    /// @param lenses one case at one position, for somebody who may see all of it
    /// @param said what the version of an entry that is shown says
    public FromTables(Function<Question, Lens> lenses, Function<Seen, Optional<CaseEvent>> said) {
        this.lenses = lenses;
        this.said = said;
    }

    Lens lens(Asking asking) {
        return lenses.apply(
                new Question(
                        asking.known(),
                        asking.by(),
                        null,
                        null,
                        null,
                        asking.hindsight(),
                        null,
                        ALL,
                        Map.of()));
    }

    @Override
    public List<Row> chronology(Asking asking) {
        return lens(asking).seen().stream().map(FromTables::row).toList();
    }

    private static Row row(Seen seen) {
        return new Row(
                seen.version().entry(),
                seen.version().version(),
                seen.version().position(),
                seen.standing() == null ? null : stand(seen.standing()),
                seen.corrected(),
                seen.retracted(),
                seen.late(),
                seen.hindsight());
    }

    @Override
    public Matrix matrix(Asking asking) {
        Lens lens = lens(asking);
        Set<KnowerKey> knowers = lens.knowers();
        List<Matrix.Line> lines = new ArrayList<>();
        for (Seen seen : lens.seen()) {
            EntryId entry = seen.version().entry();
            Map<String, Stand> cells = new LinkedHashMap<>();
            knowers.forEach(each -> cells.put(each.text(), stand(lens.standing(each, entry))));
            lines.add(new Matrix.Line(entry, seen.version().version(), seen.retracted(), cells));
        }
        return new Matrix(knowers.stream().map(KnowerKey::text).toList(), lines);
    }

    @Override
    public Optional<DecisionLens> lens(EntryId decision) {
        return makers(decision).map(MakersLens::split);
    }

    /// The same with what its answer is made of.
    public Optional<MakersLens> makers(EntryId decision) {
        Lens all = lens(Asking.EVERYTHING);
        return all.seen(decision)
                .map(seen -> new MakersLens(this, all, seen, said.apply(seen).orElse(null)));
    }

    static Stand stand(Standing standing) {
        Knowing.@Nullable Basis basis = standing.basis();
        return new Stand(
                standing.cell(),
                standing.version(),
                basis == null ? null : basis.entry(),
                basis == null ? 0 : basis.position(),
                standing.parts().stream()
                        .map(each -> each.who().part() + "@" + each.basis().position())
                        .toList());
    }
}
