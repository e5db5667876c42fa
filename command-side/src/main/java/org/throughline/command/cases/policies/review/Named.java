package org.throughline.command.cases.policies.review;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.command.cases.ReviewStep;
import org.throughline.schema.cases.EntryId;

/// Entries that a step names, and what kind of step it takes them for.
///
/// @param pointer where it names them
record Named(String pointer, Set<Class<? extends ReviewStep>> kinds, Set<EntryId> entries) {

    static Named one(String pointer, Class<? extends ReviewStep> kind, @Nullable EntryId entry) {
        return new Named(pointer, Set.of(kind), entry == null ? Set.of() : Set.of(entry));
    }

    static Named all(String pointer, Class<? extends ReviewStep> kind, Set<EntryId> entries) {
        return new Named(pointer, Set.of(kind), entries);
    }

    /// The decision to hold the review.
    static Named review(@Nullable EntryId review) {
        return one("/review", ReviewStep.Decided.class, review);
    }

    Named or(Class<? extends ReviewStep> kind) {
        return new Named(
                pointer,
                Stream.concat(kinds.stream(), Stream.of(kind))
                        .collect(Collectors.toUnmodifiableSet()),
                entries);
    }
}
