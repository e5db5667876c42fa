package org.throughline.query.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.query.knowledge.Knowing;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.When;

/// From when some entries were held at all, whoever held each of them: the union of the agencies,
/// looked at afterwards.
sealed interface Earliest {

    /// They were all held from some time on that lies between the two.
    ///
    /// @param earliest before this they were not all held
    /// @param latest the first instant from which on they certainly were
    record Computed(Instant earliest, Instant latest) implements Earliest {}

    /// There is no such time to give.
    ///
    /// @param undated entries of which it is not stated since when somebody held them
    /// @param notHeld entries of which nobody is said to have held them
    record NotComputable(List<EntryId> undated, List<EntryId> notHeld) implements Earliest {}

    /// One unstated date is enough to leave it open: whoever it belongs to may have been the first.
    ///
    /// @param holdings what is said of who held an entry
    static Earliest of(Sought sought, Function<EntryId, List<Knowing>> holdings) {
        List<EntryId> undated = new ArrayList<>();
        List<EntryId> notHeld = new ArrayList<>();
        Map<EntryId, Computed> each = new LinkedHashMap<>();
        for (EntryId entry : sought.entries()) {
            List<When> since = holdings.apply(entry).stream().map(Knowing::since).toList();
            if (since.isEmpty()) {
                notHeld.add(entry);
            } else {
                first(since)
                        .ifPresentOrElse(found -> each.put(entry, found), () -> undated.add(entry));
            }
        }
        Optional<Instant> earliest = reached(sought, each, Computed::earliest);
        Optional<Instant> latest = reached(sought, each, Computed::latest);
        return undated.isEmpty() && earliest.isPresent() && latest.isPresent()
                ? new Computed(earliest.get(), latest.get())
                : new NotComputable(List.copyOf(undated), List.copyOf(notHeld));
    }

    /// At which of these times enough of them had come together.
    private static Optional<Instant> reached(
            Sought sought, Map<EntryId, Computed> each, Function<Computed, Instant> bound) {
        Predicate<EntryId> enough = sought.enough().get();
        return each.entrySet().stream()
                .sorted(Comparator.comparing(one -> bound.apply(one.getValue())))
                .filter(one -> enough.test(one.getKey()))
                .findFirst()
                .map(one -> bound.apply(one.getValue()));
    }

    /// When the first of them held it; empty if that is not stated of each.
    private static Optional<Computed> first(List<When> since) {
        List<Instant> earliest = bounds(since, When::earliest);
        List<Instant> latest = bounds(since, When::latest);
        return earliest.size() < since.size() || latest.size() < since.size()
                ? Optional.empty()
                : Optional.of(
                        new Computed(
                                earliest.stream().min(Comparator.naturalOrder()).orElseThrow(),
                                latest.stream().min(Comparator.naturalOrder()).orElseThrow()));
    }

    private static List<Instant> bounds(List<When> since, Function<When, Optional<Instant>> bound) {
        return since.stream().filter(When::stated).map(bound).flatMap(Optional::stream).toList();
    }
}
