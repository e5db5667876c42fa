package org.throughline.query.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.throughline.ledger.PublicPart;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.PersonId;

/// The events of a case that say whose texts were erased, as far as they are shown. They are known
/// by their type and the people whom they name.
final class Erasures {

    private static final String ERASED = "personal-data-erased.v";

    private final List<Said> said = new ArrayList<>();

    private record Said(long seq, List<String> words) {}

    private Erasures() {}

    static Erasures in(List<RecordedEvent> rows, Set<Long> shown) {
        Erasures found = new Erasures();
        for (RecordedEvent row : rows) {
            if (shown.contains(row.position().value())) {
                PublicPart part = PublicPart.read(row.publicPart());
                if (part.type().startsWith(ERASED)) {
                    found.said.add(new Said(row.seq(), part.words()));
                }
            }
        }
        return found;
    }

    /// The first one behind an event that names one of these people.
    OptionalLong of(Set<PersonId> people, long after) {
        return said.stream()
                .filter(each -> each.seq() > after)
                .filter(each -> people.stream().anyMatch(p -> each.words().contains(p.text())))
                .mapToLong(Said::seq)
                .findFirst();
    }
}
