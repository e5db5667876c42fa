package org.throughline.query.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.time.NotStated;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Who cared for the child, and when (R76). Each change ends what was before it, where the order of
/// the two is certain.
public final class Care {

    private Care() {}

    /// One arrangement as it was stated.
    ///
    /// @param next the change that ended it, if one surely did
    public record Arrangement(
            Told told, CareArrangementChanged event, @Nullable Told next, Holding holding) {}

    static List<Arrangement> of(List<Told> told, @Nullable Instant known, boolean rebuilt) {
        List<Told> changes =
                told.stream()
                        .filter(each -> each.event() instanceof CareArrangementChanged)
                        .toList();
        List<Arrangement> found = new ArrayList<>();
        for (Told each : changes) {
            CareArrangementChanged event = (CareArrangementChanged) each.event();
            List<Told> others = others(event, each, changes, known);
            Optional<Told> next =
                    others.stream().filter(other -> order(each, other) == Truth.YES).findFirst();
            boolean maybe =
                    rebuilt
                            || others.stream()
                                    .anyMatch(other -> order(each, other) == Truth.POSSIBLY);
            found.add(
                    new Arrangement(
                            each,
                            event,
                            next.orElse(null),
                            holding(each, event, next.orElse(null), maybe, known)));
        }
        return found;
    }

    private static Holding holding(
            Told each,
            CareArrangementChanged event,
            @Nullable Told next,
            boolean maybe,
            @Nullable Instant known) {
        When until = event.until();
        boolean unsaid = until instanceof NotStated not && not.within().isEmpty();
        Holding own = Holding.of(each.happened(), unsaid ? null : until, known);
        if (own == Holding.ENDED || own == Holding.NOT_YET) {
            return own;
        }
        if (next != null) {
            return Holding.of(each.happened(), next.happened(), known);
        }
        Holding open = until == null ? own.openEnded(each.happened(), false) : own;
        return maybe || unsaid ? Holding.UNCERTAIN : open;
    }

    private static Truth order(Told each, Told other) {
        return each.happened().before(other.happened());
    }

    /// The other changes of the same child's care that may have come by then.
    private static List<Told> others(
            CareArrangementChanged event, Told each, List<Told> all, @Nullable Instant known) {
        return all.stream()
                .filter(other -> !other.equals(each))
                .filter(
                        other ->
                                other.event() instanceof CareArrangementChanged change
                                        && change.child().equals(event.child()))
                .filter(other -> known == null || other.happened().begunBy(known) != Truth.NO)
                .toList();
    }
}
