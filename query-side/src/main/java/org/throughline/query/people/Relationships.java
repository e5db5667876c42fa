package org.throughline.query.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.people.RelationKind;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.people.RelationshipEnded;
import org.throughline.schema.time.When;

/// What people are to each other (R129, R132, R267).
public final class Relationships {

    /// Those that begin with a birth, or with an end, and are not over.
    private static final Set<RelationKind> LASTING =
            Set.of(
                    RelationKind.PARENT_OF,
                    RelationKind.GRANDPARENT_OF,
                    RelationKind.SIBLING_OF,
                    RelationKind.HALF_SIBLING_OF,
                    RelationKind.AUNT_OR_UNCLE_OF,
                    RelationKind.COUSIN_OF,
                    RelationKind.FORMER_PARTNER_OF);

    private Relationships() {}

    /// One relationship as it was stated. Two agencies that state the same give two of them.
    ///
    /// @param begun the entry that states it; absent if only its end is on record
    /// @param ended the entry that says that it ended
    public record Relationship(
            PersonId person,
            RelationKind relation,
            PersonId to,
            @Nullable Told begun,
            @Nullable Told ended,
            Holding holding) {

        /// Whether it is one that does not end.
        public boolean lasting() {
            return LASTING.contains(relation);
        }

        /// The entry that states it, be it only its end.
        public Told stated() {
            return begun == null ? Objects.requireNonNull(ended) : begun;
        }
    }

    static List<Relationship> of(List<Told> told, @Nullable Instant known, boolean rebuilt) {
        List<Relationship> found = new ArrayList<>();
        Set<Told> ends = new HashSet<>();
        for (Told each : told) {
            if (each.event() instanceof RelationshipAsserted begun) {
                Optional<Told> end = end(each, begun, told);
                end.ifPresent(ends::add);
                found.add(relationship(each, begun, end.orElse(null), known, rebuilt));
            }
        }
        for (Told each : told) {
            if (each.event() instanceof RelationshipEnded ended && !ends.contains(each)) {
                found.add(
                        new Relationship(
                                ended.person(),
                                ended.relation(),
                                ended.to(),
                                null,
                                each,
                                Holding.until(each.happened(), known)));
            }
        }
        return found;
    }

    private static Relationship relationship(
            Told told,
            RelationshipAsserted begun,
            @Nullable Told end,
            @Nullable Instant known,
            boolean rebuilt) {
        When since = told.happened();
        Holding holding = Holding.of(since, end == null ? null : end.happened(), known);
        boolean open = end == null && !LASTING.contains(begun.relation());
        return new Relationship(
                begun.person(),
                begun.relation(),
                begun.to(),
                told,
                end,
                open ? holding.openEnded(since, rebuilt) : holding);
    }

    /// The end that names the entry, or else the same relationship of the same two.
    private static Optional<Told> end(Told told, RelationshipAsserted begun, List<Told> all) {
        return all.stream()
                .filter(
                        each ->
                                each.event() instanceof RelationshipEnded ended
                                        && ends(ended, told, begun))
                .findFirst();
    }

    private static boolean ends(RelationshipEnded ended, Told told, RelationshipAsserted begun) {
        if (ended.asserted() != null) {
            return ended.asserted().equals(told.entry());
        }
        return ended.person().equals(begun.person())
                && ended.relation() == begun.relation()
                && ended.to().equals(begun.to());
    }
}
