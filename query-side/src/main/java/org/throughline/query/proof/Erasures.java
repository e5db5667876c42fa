package org.throughline.query.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.throughline.ledger.PublicPart;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.PersonId;

/// The events of a case that say whose texts were erased. They are known by their type and the
/// people whom they name. Nobody learned them as entries: one is shown to whoever is shown an event
/// that lost a text by it, for without it nothing accounts for that text.
final class Erasures {

    private static final String ERASED = "personal-data-erased.v";

    private final List<Said> said = new ArrayList<>();
    private final Set<Long> called = new HashSet<>();

    private record Said(long seq, List<String> words) {}

    private Erasures() {}

    static Erasures in(List<RecordedEvent> rows) {
        Erasures found = new Erasures();
        for (RecordedEvent row : rows) {
            PublicPart part = PublicPart.read(row.publicPart());
            if (part.type().startsWith(ERASED)) {
                found.said.add(new Said(row.seq(), part.words()));
            }
        }
        return found;
    }

    /// The first one behind an event that names one of these people. It is called upon from here
    /// on.
    OptionalLong of(Set<PersonId> people, long after) {
        OptionalLong first =
                said.stream()
                        .filter(each -> each.seq() > after)
                        .filter(
                                each ->
                                        people.stream()
                                                .anyMatch(p -> each.words().contains(p.text())))
                        .mapToLong(Said::seq)
                        .findFirst();
        first.ifPresent(called::add);
        return first;
    }

    /// Whether an event before this one was said to have lost a text by it.
    boolean isCalledUpon(long seq) {
        return called.contains(seq);
    }
}
