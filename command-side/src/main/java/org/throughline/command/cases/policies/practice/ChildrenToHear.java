package org.throughline.command.cases.policies.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.schema.cases.ChildHeard;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.PersonId;

/// The children whom an assessment or discussion is about, and what it says of how each was heard.
final class ChildrenToHear {

    private ChildrenToHear() {}

    /// The children among the subjects. A child that is not yet born has nothing to say.
    static Set<PersonId> among(Entry entry) {
        return entry.subjects().stream()
                .filter(person -> person.ofChild() && !person.ofUnbornChild())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Where something is missing on one of them.
    static Optional<String> lacking(
            Entry entry, List<ChildHeard> children, Function<ChildHeard, Optional<String>> lacks) {
        return Lists.lacking(
                "/children",
                among(entry),
                children,
                (heard, child) -> heard.child().equals(child),
                lacks);
    }
}
