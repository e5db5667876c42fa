package org.throughline.query.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.CareArrangementChanged;
import org.throughline.schema.cases.facts.LegalStatusChanged;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.cases.people.PersonLinked;
import org.throughline.schema.cases.people.PersonMisfiled;
import org.throughline.schema.cases.people.PersonUnlinked;
import org.throughline.schema.cases.people.RelationshipAsserted;
import org.throughline.schema.cases.people.RelationshipEnded;

/// Somebody of the case, with what is stated of who they are.
///
/// @param identified entries that tell who they are
/// @param misfiled entries that say that records about somebody lay under a wrong person
public record Person(PersonId id, List<Told> identified, List<Link> links, List<Told> misfiled) {

    /// A link of two identities.
    ///
    /// @param sameAs the other identity in this case
    /// @param heldBy the agency with the other record
    /// @param unlinked the entry that takes the link back
    public record Link(
            Told told,
            @Nullable PersonId sameAs,
            @Nullable AgencyId heldBy,
            Stated certain,
            @Nullable Told unlinked) {}

    static List<Person> of(Set<PersonId> subjects, List<Told> told) {
        Map<PersonId, Person> people = new TreeMap<>();
        Stream.concat(
                        subjects.stream(),
                        told.stream().flatMap(each -> named(each.event()).stream()))
                .forEach(
                        id ->
                                people.putIfAbsent(
                                        id,
                                        new Person(
                                                id,
                                                new ArrayList<>(),
                                                new ArrayList<>(),
                                                new ArrayList<>())));
        people.values().forEach(each -> each.fill(told));
        return List.copyOf(people.values());
    }

    private void fill(List<Told> told) {
        for (Told each : told) {
            switch (each.event()) {
                case PersonIdentified event when event.person().equals(id) -> identified.add(each);
                case PersonLinked event when concerns(event) -> links.add(link(each, event, told));
                case PersonMisfiled event when concerns(event) -> misfiled.add(each);
                default -> {
                    // says nothing of who they are
                }
            }
        }
    }

    private boolean concerns(PersonLinked event) {
        return event.person().equals(id) || id.equals(event.sameAs());
    }

    private boolean concerns(PersonMisfiled event) {
        return event.filedUnder().equals(id) || id.equals(event.belongsTo());
    }

    private Link link(Told link, PersonLinked event, List<Told> told) {
        PersonId other = event.person().equals(id) ? event.sameAs() : event.person();
        Optional<Told> unlinked =
                told.stream()
                        .filter(
                                each ->
                                        each.event() instanceof PersonUnlinked taken
                                                && takesBack(taken, link, event))
                        .findFirst();
        return new Link(link, other, event.heldBy(), event.certain(), unlinked.orElse(null));
    }

    /// By naming the link, or else the same two identities.
    private static boolean takesBack(PersonUnlinked taken, Told link, PersonLinked event) {
        if (taken.link() != null) {
            return taken.link().equals(link.entry());
        }
        boolean inCase = taken.notSameAs() != null && taken.notSameAs().equals(event.sameAs());
        boolean elsewhere = taken.heldBy() != null && taken.heldBy().equals(event.heldBy());
        return taken.person().equals(event.person()) && (inCase || elsewhere);
    }

    private static Set<PersonId> named(CaseEvent event) {
        return switch (event) {
            case PersonIdentified each -> Set.of(each.person());
            case RelationshipAsserted each -> of(each.person(), each.to());
            case RelationshipEnded each -> of(each.person(), each.to());
            case HouseholdJoined each -> of(each.person(), each.householdOf());
            case HouseholdLeft each -> of(each.person(), each.householdOf());
            case PersonLinked each -> of(each.person(), each.sameAs());
            case PersonUnlinked each -> of(each.person(), each.notSameAs());
            case PersonMisfiled each -> of(each.filedUnder(), each.belongsTo());
            case CareArrangementChanged each -> {
                Set<PersonId> people = new HashSet<>(each.from());
                people.addAll(each.to());
                people.add(each.child());
                yield people;
            }
            case LegalStatusChanged each -> Set.of(each.person());
            default -> Set.of();
        };
    }

    private static Set<PersonId> of(PersonId one, @Nullable PersonId other) {
        return other == null || other.equals(one) ? Set.of(one) : Set.of(one, other);
    }
}
