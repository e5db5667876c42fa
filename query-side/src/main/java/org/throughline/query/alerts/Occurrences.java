package org.throughline.query.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.SameOccurrenceLinked;
import org.throughline.schema.cases.sharing.Sameness;

/// Counts what happened once, however many agencies recorded it (R275). What is said to be probably
/// the same counts once, too, so that a count is never too high.
public final class Occurrences {

    private final Map<EntryId, EntryId> first = new HashMap<>();

    public Occurrences(HeldCase held) {
        Map<Set<EntryId>, Sameness> said = new HashMap<>();
        held.all(SameOccurrenceLinked.class).stream()
                .sorted(Comparator.comparingLong(each -> each.told().position()))
                .forEach(
                        each ->
                                each.event()
                                        .same()
                                        .forEach(
                                                other ->
                                                        said.put(
                                                                pair(
                                                                        each.event().occurrence(),
                                                                        other),
                                                                each.event().sameness())));
        said.forEach(
                (pair, sameness) -> {
                    if (sameness == Sameness.SAME || sameness == Sameness.PROBABLY_SAME) {
                        join(List.copyOf(pair));
                    }
                });
    }

    private static Set<EntryId> pair(EntryId one, EntryId other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /// Says that two entries tell of one occurrence.
    void join(List<EntryId> some) {
        for (EntryId each : some) {
            EntryId root = root(each);
            EntryId other = root(some.getFirst());
            if (!root.equals(other)) {
                EntryId least = root.value().compareTo(other.value()) < 0 ? root : other;
                first.put(least.equals(root) ? other : root, least);
            }
        }
    }

    /// The entry that stands for the occurrence that an entry tells of.
    public EntryId root(EntryId entry) {
        EntryId root = entry;
        while (first.containsKey(root)) {
            root = first.get(root);
        }
        return root;
    }

    /// One entry of each occurrence, in the order given.
    List<Told> distinct(List<Told> entries) {
        Set<EntryId> seen = new HashSet<>();
        List<Told> distinct = new ArrayList<>();
        for (Told each : entries) {
            if (seen.add(root(each.entry()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }
}
