package org.throughline.command.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// A period for which the record about some people is kept.
///
/// @param people those it is about; everybody in the case, if none is named
public record Retention(When until, Set<PersonId> people) {

    /// Whether it is not certain that the period is over.
    public boolean runs(Instant now) {
        return until.latest().map(end -> end.isAfter(now)).orElse(true);
    }

    /// Whether it is about one of these people.
    public boolean concerns(Set<PersonId> some) {
        return people.isEmpty() || !Collections.disjoint(people, some);
    }
}
