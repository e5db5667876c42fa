package org.throughline.query.fold;

import java.util.List;
import java.util.function.UnaryOperator;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.CaseId;

/// One of the two that must agree, or one of them with a bug planted in it.
@FunctionalInterface
interface Implementation {

    Implementation TABLES = MemoryTables::of;
    Implementation FOLD = (events, _, upTo) -> Fold.of(events, upTo);

    /// A case as this implementation has it.
    ///
    /// @param upTo the last position that counts
    WhoKnew of(List<Logged> events, CaseId id, long upTo);

    /// The same as if it took the events for something else than they are.
    default Implementation mistaking(UnaryOperator<List<Logged>> events) {
        return (real, id, upTo) -> of(events.apply(real), id, upTo);
    }
}
