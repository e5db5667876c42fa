package org.throughline.query.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.people.HouseholdJoined;
import org.throughline.schema.cases.people.HouseholdLeft;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// Who lived with whom, each home named by whose it is (R129, R131).
public final class Households {

    private Households() {}

    /// One home and who came and went.
    public record Household(PersonId of, List<Member> members) {}

    /// Somebody's stay in a home.
    ///
    /// @param joined the entry that says that it began; absent if only its end is on record
    /// @param left the entry that says that it ended
    public record Member(
            PersonId person, @Nullable Told joined, @Nullable Told left, Holding holding) {

        /// The entry that states it, be it only its end.
        public Told stated() {
            return joined == null ? Objects.requireNonNull(left) : joined;
        }
    }

    static List<Household> of(List<Told> told, @Nullable Instant known, boolean rebuilt) {
        Map<PersonId, List<Member>> homes = new TreeMap<>();
        Set<Told> left = new HashSet<>();
        for (Told each : told) {
            if (each.event() instanceof HouseholdJoined joined) {
                Optional<Told> end = end(each, joined, told);
                end.ifPresent(left::add);
                members(homes, joined.householdOf())
                        .add(member(each, joined, end.orElse(null), known, rebuilt));
            }
        }
        for (Told each : told) {
            if (each.event() instanceof HouseholdLeft gone && !left.contains(each)) {
                members(homes, gone.householdOf())
                        .add(
                                new Member(
                                        gone.person(),
                                        null,
                                        each,
                                        Holding.until(each.happened(), known)));
            }
        }
        return homes.entrySet().stream()
                .map(each -> new Household(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static List<Member> members(Map<PersonId, List<Member>> homes, PersonId of) {
        return homes.computeIfAbsent(of, _ -> new ArrayList<>());
    }

    private static Member member(
            Told told,
            HouseholdJoined joined,
            @Nullable Told left,
            @Nullable Instant known,
            boolean rebuilt) {
        When since = told.happened();
        Holding holding = Holding.of(since, left == null ? null : left.happened(), known);
        return new Member(
                joined.person(),
                told,
                left,
                left == null ? holding.openEnded(since, rebuilt) : holding);
    }

    /// The leaving that names the entry, or else the first of the same person from the same home
    /// that is not said to be before.
    private static Optional<Told> end(Told told, HouseholdJoined joined, List<Told> all) {
        return all.stream()
                .filter(
                        each ->
                                each.event() instanceof HouseholdLeft left
                                        && ends(left, each, told, joined))
                .findFirst();
    }

    private static boolean ends(
            HouseholdLeft left, Told leaving, Told told, HouseholdJoined joined) {
        if (left.joined() != null) {
            return left.joined().equals(told.entry());
        }
        return left.person().equals(joined.person())
                && left.householdOf().equals(joined.householdOf())
                && leaving.happened().before(told.happened()) != Truth.YES;
    }
}
