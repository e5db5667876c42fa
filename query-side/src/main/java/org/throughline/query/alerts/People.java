package org.throughline.query.alerts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.PersonLinked;
import org.throughline.schema.cases.people.RelationKind;
import org.throughline.schema.cases.people.RelationshipAsserted;

/// The people of a case as far as rules speak of them.
final class People {

    private static final Set<RelationKind> CARING =
            Set.of(
                    RelationKind.PARENT_OF,
                    RelationKind.STEP_PARENT_OF,
                    RelationKind.CARER_OF,
                    RelationKind.FOSTER_CARER_OF,
                    RelationKind.GUARDIAN_OF);

    private People() {}

    /// The adults who matter in the child's life (R77), each with the first entry that says so: its
    /// parents, in the home or not, their partners, whoever lives with it or cares for it.
    static Map<PersonId, Told> adults(HeldCase held) {
        Map<PersonId, Told> adults = new LinkedHashMap<>();
        for (Told each : held.entries()) {
            for (PersonId person : adults(each.event())) {
                if (!person.ofChild() && !person.ofWorker()) {
                    adults.putIfAbsent(person, each);
                }
            }
        }
        return adults;
    }

    private static Set<PersonId> adults(CaseEvent event) {
        return switch (event) {
            case RelationshipAsserted relation when matters(relation) -> Set.of(relation.person());
            case HouseholdJoined joined -> Set.of(joined.person());
            case CareArrangementChanged care -> care.to();
            default -> Set.of();
        };
    }

    private static boolean matters(RelationshipAsserted relation) {
        return relation.relation() == RelationKind.PARTNER_OF
                ? relation.to().ofParentOrCarer()
                : CARING.contains(relation.relation()) && relation.to().equals(PersonId.CHILD);
    }

    /// The other children of the case, each with the first entry that is about it.
    static Map<PersonId, Told> otherChildren(HeldCase held) {
        Map<PersonId, Told> children = new LinkedHashMap<>();
        for (Told each : held.entries()) {
            for (PersonId person : each.seen().version().subjects()) {
                if (person.ofChild() && !person.equals(PersonId.CHILD)) {
                    children.putIfAbsent(person, each);
                }
            }
        }
        return children;
    }

    /// A person under every name the case has for it (R19).
    static Set<PersonId> same(PersonId person, HeldCase held) {
        Set<PersonId> same = new HashSet<>(Set.of(person));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Fact<PersonLinked> each : held.all(PersonLinked.class)) {
                PersonId other = each.event().sameAs();
                if (other != null
                        && !other.equals(each.event().person())
                        && each.event().certain() == Stated.YES) {
                    Set<PersonId> pair = Set.of(each.event().person(), other);
                    if (pair.stream().anyMatch(same::contains)) {
                        grown |= same.addAll(pair);
                    }
                }
            }
        }
        return same;
    }
}
