package org.throughline.command.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;

/// Which ids of a case are one person's: by links that are stated as certain and that nobody has
/// taken back since. A link that is doubted leaves two people, so that neither is forgotten.
final class Identities {

    /// The word that says most comes first: the child, then children, then parents and carers.
    private static final Comparator<PersonId> TELLING =
            Comparator.comparing((PersonId person) -> !person.equals(PersonId.CHILD))
                    .thenComparing(person -> !person.ofChild())
                    .thenComparing(person -> !person.ofParentOrCarer())
                    .thenComparing(Comparator.naturalOrder());

    private final List<Set<PersonId>> people = new ArrayList<>();

    private Identities() {}

    /// @param standing in the order of the log
    static Identities of(Collection<Map.Entry<EntryId, Standing>> standing) {
        Map<EntryId, Standing.Linked> links = new LinkedHashMap<>();
        for (Map.Entry<EntryId, Standing> each : standing) {
            if (each.getValue() instanceof Standing.Linked link) {
                links.put(each.getKey(), link);
            } else if (each.getValue() instanceof Standing.Unlinked taken) {
                links.entrySet().removeIf(link -> takesBack(taken, link));
            }
        }
        Identities identities = new Identities();
        links.values().forEach(identities::join);
        return identities;
    }

    private static boolean takesBack(
            Standing.Unlinked taken, Map.Entry<EntryId, Standing.Linked> link) {
        if (taken.link() != null) {
            return taken.link().equals(link.getKey());
        }
        Set<PersonId> two = Set.of(link.getValue().person(), link.getValue().sameAs());
        return two.contains(taken.person())
                && taken.notSameAs() != null
                && two.contains(taken.notSameAs());
    }

    private void join(Standing.Linked link) {
        Set<PersonId> joined = new TreeSet<>(TELLING);
        joined.add(link.person());
        joined.add(link.sameAs());
        for (Set<PersonId> ids : List.copyOf(people)) {
            if (ids.contains(link.person()) || ids.contains(link.sameAs())) {
                joined.addAll(ids);
                people.remove(ids);
            }
        }
        people.add(joined);
    }

    /// The id that stands for a person under each of their ids.
    PersonId one(PersonId person) {
        return people.stream()
                .filter(ids -> ids.contains(person))
                .map(ids -> ids.iterator().next())
                .findFirst()
                .orElse(person);
    }
}
