package org.throughline.query.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.query.knowledge.Knowing;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;

/// From when a single agency held all of something by itself, and which.
sealed interface SingleAgency {

    /// One held it all.
    ///
    /// @param agencies those that may have been the first
    record First(List<AgencyId> agencies, Earliest.Computed when) implements SingleAgency {}

    /// Agencies held it, and it is not stated since when.
    record Undated(List<AgencyId> agencies) implements SingleAgency {}

    /// None is said to have.
    record None() implements SingleAgency {}

    /// Each agency by itself is put the question that is put of all together.
    ///
    /// @param holdings what is said of who held an entry
    static SingleAgency of(Sought sought, Function<EntryId, List<Knowing>> holdings) {
        Map<AgencyId, Earliest.Computed> found = new TreeMap<>();
        List<AgencyId> undated = new ArrayList<>();
        for (AgencyId agency : agencies(sought, holdings)) {
            Function<EntryId, List<Knowing>> own =
                    entry ->
                            holdings.apply(entry).stream()
                                    .filter(each -> agency.equals(each.who().agency()))
                                    .toList();
            switch (Earliest.of(sought, own)) {
                case Earliest.Computed computed -> found.put(agency, computed);
                case Earliest.NotComputable(var open, var _) -> {
                    if (!open.isEmpty() && sought.isMet(heldBy(sought, own))) {
                        undated.add(agency);
                    }
                }
            }
        }
        if (!undated.isEmpty()) {
            return new Undated(List.copyOf(undated));
        }
        return found.isEmpty() ? new None() : first(found);
    }

    private static Set<AgencyId> agencies(
            Sought sought, Function<EntryId, List<Knowing>> holdings) {
        Set<AgencyId> agencies = new TreeSet<>();
        sought.entries().stream()
                .flatMap(each -> holdings.apply(each).stream())
                .flatMap(each -> Stream.ofNullable(each.who().agency()))
                .forEach(agencies::add);
        return agencies;
    }

    private static List<EntryId> heldBy(Sought sought, Function<EntryId, List<Knowing>> own) {
        return sought.entries().stream().filter(each -> !own.apply(each).isEmpty()).toList();
    }

    /// Whoever may have had it before another certainly did.
    private static First first(Map<AgencyId, Earliest.Computed> found) {
        Instant earliest = least(found, Earliest.Computed::earliest);
        Instant latest = least(found, Earliest.Computed::latest);
        return new First(
                found.entrySet().stream()
                        .filter(each -> each.getValue().earliest().isBefore(latest))
                        .map(Map.Entry::getKey)
                        .toList(),
                new Earliest.Computed(earliest, latest));
    }

    private static Instant least(
            Map<AgencyId, Earliest.Computed> found, Function<Earliest.Computed, Instant> bound) {
        return found.values().stream().map(bound).min(Comparator.naturalOrder()).orElseThrow();
    }
}
