package org.throughline.query.rights;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;

/// All that the rules look at in a case, as it stands now.
///
/// @param grounds in the order in which they were stated
/// @param involved the agencies that work with the child now
/// @param sensitive whether an entry is to be handled with more than the usual care
/// @param holds whether an agency itself knows or holds an entry
public record Circumstances(
        List<Ground> grounds,
        Set<AgencyId> involved,
        Predicate<EntryId> sensitive,
        BiPredicate<AgencyId, EntryId> holds,
        Instant now) {

    public Circumstances {
        grounds = grounds.stream().sorted(Comparator.comparingLong(Ground::position)).toList();
        involved = Set.copyOf(involved);
    }

    /// The grounds of one kind, in their order.
    <E extends CaseEvent> Stream<Stated<E>> each(Class<E> type) {
        return grounds.stream()
                .filter(ground -> type.isInstance(ground.event()))
                .map(ground -> new Stated<>(ground, type.cast(ground.event())));
    }

    /// A ground with what it says.
    record Stated<E extends CaseEvent>(Ground ground, E event) {}
}
