package org.throughline.query.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.throughline.schema.cases.EntryId;

/// What is to be held together: some entries, and how many of them make it so.
///
/// @param enough asked of one entry after the other as they come to be held: whether it is so now.
///   Each that is given begins anew
record Sought(List<EntryId> entries, Supplier<Predicate<EntryId>> enough) {

    /// All of them.
    static Sought all(List<EntryId> entries) {
        return new Sought(
                entries,
                () -> {
                    Set<EntryId> missing = new HashSet<>(entries);
                    return each -> {
                        missing.remove(each);
                        return missing.isEmpty();
                    };
                });
    }

    /// Whether these are enough.
    boolean isMet(List<EntryId> held) {
        return held.stream().filter(enough.get()).findFirst().isPresent();
    }
}
