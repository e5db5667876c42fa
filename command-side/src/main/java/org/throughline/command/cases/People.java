package org.throughline.command.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.people.RelationKind;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Who is who around the child, as far as rules ask. What one agency states of a family another
/// cannot take away: a relationship and a place in a household last until the agency that stated
/// them says that they ended, and those who care for a child do so until the same agency states a
/// change that was certainly later. Ids that are linked as one person's count as one.
public final class People {

    /// One person is something to another.
    record Tie(PersonId person, RelationKind relation, PersonId to) {}

    /// A person lives in the home of somebody.
    record Home(PersonId person, PersonId of) {}

    /// Who cares for a child from some time on.
    record Care(PersonId child, Set<PersonId> carers, When since) {}

    private record Claim<T>(AgencyId by, T what) {}

    /// What makes somebody a parent or carer of the child. A former partner is one of these, or is
    /// none.
    private static final Set<RelationKind> CARING =
            EnumSet.of(
                    RelationKind.PARENT_OF,
                    RelationKind.STEP_PARENT_OF,
                    RelationKind.CARER_OF,
                    RelationKind.FOSTER_CARER_OF,
                    RelationKind.GUARDIAN_OF);

    private final Set<PersonId> identified = new HashSet<>();
    private final Set<Claim<Tie>> ties = new HashSet<>();
    private final Set<Claim<Home>> homes = new HashSet<>();
    private final List<Claim<Care>> care = new ArrayList<>();
    private final Identities identities;

    private People(Identities identities) {
        this.identities = identities;
    }

    /// @param standing in the order of the log
    static People of(Collection<Map.Entry<EntryId, Standing>> standing) {
        People people = new People(Identities.of(standing));
        standing.forEach(each -> people.take(each.getValue()));
        return people;
    }

    /// The one id that stands for a person under each of their ids.
    public PersonId one(PersonId person) {
        return identities.one(person);
    }

    /// Each person once.
    public Set<PersonId> one(Collection<PersonId> people) {
        return people.stream().map(identities::one).collect(Collectors.toUnmodifiableSet());
    }

    private void take(Standing standing) {
        switch (standing) {
            case Standing.Identified(var _, PersonId person) -> identified.add(one(person));
            case Standing.Related(AgencyId by, Tie(var person, var relation, var to), var still) ->
                    claim(ties, new Claim<>(by, new Tie(one(person), relation, one(to))), still);
            case Standing.Housed(AgencyId by, Home(var person, var of), boolean still) ->
                    claim(homes, new Claim<>(by, new Home(one(person), one(of))), still);
            case Standing.CaredFor(AgencyId by, Care(var child, var carers, var since)) ->
                    change(new Claim<>(by, new Care(one(child), one(carers), since)));
            case Standing _ -> {
                // says nothing of who is who
            }
        }
    }

    private static <T> void claim(Set<Claim<T>> claims, Claim<T> claim, boolean still) {
        if (still) {
            claims.add(claim);
        } else {
            claims.remove(claim);
        }
    }

    /// An arrangement that is told late does not end one that came after it.
    private void change(Claim<Care> change) {
        if (care.stream().noneMatch(other -> ends(other, change))) {
            care.removeIf(other -> ends(change, other));
            care.add(change);
        }
    }

    private static boolean ends(Claim<Care> later, Claim<Care> earlier) {
        return later.by().equals(earlier.by())
                && later.what().child().equals(earlier.what().child())
                && earlier.what().since().before(later.what().since()) == Truth.YES;
    }

    /// The children of the case besides the child, born or not. A grown-up sister is among them:
    /// nothing public tells her age.
    public Set<PersonId> otherChildren() {
        return named().stream()
                .filter(person -> person.ofChild() && !person.equals(PersonId.CHILD))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The adults relevant to the child's life (R77): parents, their partners and whoever cares for
    /// the child, whether or not they ever lived with the child, and whoever lives with the child
    /// or with one of those and is not known to be a child.
    public Set<PersonId> adults() {
        Set<PersonId> close = parentsAndCarers();
        Set<PersonId> adults = new TreeSet<>(close);
        adults.addAll(with(RelationKind.PARTNER_OF, close));
        close.add(PersonId.CHILD);
        adults.addAll(with(RelationKind.LIVES_WITH, close));
        adults.addAll(inTheHomesOf(close));
        adults.removeIf(PersonId::ofChild);
        return adults;
    }

    private Set<PersonId> parentsAndCarers() {
        Set<PersonId> close = new TreeSet<>();
        named().stream().filter(PersonId::ofParentOrCarer).forEach(close::add);
        for (Claim<Tie> claim : ties) {
            Tie tie = claim.what();
            if (CARING.contains(tie.relation()) && tie.to().equals(PersonId.CHILD)) {
                close.add(tie.person());
            }
        }
        for (Claim<Care> claim : care) {
            if (claim.what().child().equals(PersonId.CHILD)) {
                close.addAll(claim.what().carers());
            }
        }
        return close;
    }

    /// Whoever is in a relation with one of some people; it is taken as said of both.
    private Set<PersonId> with(RelationKind relation, Set<PersonId> people) {
        Set<PersonId> others = new HashSet<>();
        for (Claim<Tie> claim : ties) {
            Tie tie = claim.what();
            if (tie.relation() == relation && people.contains(tie.to())) {
                others.add(tie.person());
            }
            if (tie.relation() == relation && people.contains(tie.person())) {
                others.add(tie.to());
            }
        }
        return others;
    }

    /// Whoever lives in a home of one of some people, and those whose homes these are.
    private Set<PersonId> inTheHomesOf(Set<PersonId> people) {
        Set<PersonId> owners = new HashSet<>(people);
        homes.stream()
                .map(Claim::what)
                .filter(home -> people.contains(home.person()))
                .forEach(home -> owners.add(home.of()));
        Set<PersonId> members = new HashSet<>(owners);
        homes.stream()
                .map(Claim::what)
                .filter(home -> owners.contains(home.of()))
                .forEach(home -> members.add(home.person()));
        return members;
    }

    private Set<PersonId> named() {
        Set<PersonId> named = new TreeSet<>(identified);
        for (Claim<Tie> claim : ties) {
            named.add(claim.what().person());
            named.add(claim.what().to());
        }
        for (Claim<Home> claim : homes) {
            named.add(claim.what().person());
            named.add(claim.what().of());
        }
        for (Claim<Care> claim : care) {
            named.add(claim.what().child());
            named.addAll(claim.what().carers());
        }
        return named;
    }
}
