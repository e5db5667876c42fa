package org.throughline.query.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.query.feed.Version;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// A worker left, as the worker's own agency says. What only that worker knew ends for the agency,
/// whether it was stated before or after the leaving; what the agency holds stays held (R274).
///
/// @param worker the record tells this worker from others
record Leaving(EntryId entry, AgencyId agency, PersonId worker, When happened) {

    /// @param speaking the agency that states or corrects the entry
    static Optional<Leaving> of(EntryId entry, AgencyId speaking, Version version) {
        if (!(version.event() instanceof PractitionerLeft left) || left.worker().person() == null) {
            return Optional.empty();
        }
        KnowerKey of = KnowerKey.of(left.worker(), speaking);
        return speaking.equals(of.agency())
                ? Optional.of(
                        new Leaving(entry, speaking, left.worker().person(), version.happened()))
                : Optional.empty();
    }

    /// The knowings with the ends that leavings put to them.
    static List<Knowing> applied(List<Knowing> knowings, List<Leaving> leavings) {
        if (leavings.isEmpty()) {
            return knowings;
        }
        List<Leaving> sorted =
                leavings.stream()
                        .sorted(Comparator.comparing(Leaving::happened, When.ORDER))
                        .toList();
        return knowings.stream()
                .map(
                        knowing ->
                                sorted.stream()
                                        .filter(each -> each.ends(knowing))
                                        .findFirst()
                                        .map(each -> knowing.until(each.happened()))
                                        .orElse(knowing))
                .toList();
    }

    /// What they came to know surely after they had left does not end with it.
    private boolean ends(Knowing knowing) {
        return knowing.positive()
                && knowing.until() == null
                && worker.equals(knowing.who().person())
                && agency.equals(knowing.who().agency())
                && happened.before(knowing.since()) != Truth.YES;
    }
}
