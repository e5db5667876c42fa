package org.throughline.query.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.throughline.schema.access.AccessOutcome;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.access.AccessRole;
import org.throughline.schema.access.ShownEntries;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Evidence;
import org.throughline.schema.knowledge.Extent;

/// What follows from a look for who knew what: a practitioner to whom a version of an entry was
/// shown has it, and nobody saw them read it. Looks for review or audit, and those of an agency's
/// own system, are no knowledge of practice.
final class AccessRules {

    private AccessRules() {}

    /// The knowings of a look; the first showing of a version to a practitioner counts.
    static List<Knowing> looked(
            EntryId look, long position, AccessRecorded event, KnownSoFar before) {
        AgencyId agency = event.agency();
        if (event.role() != AccessRole.PRACTITIONER
                || event.outcome() != AccessOutcome.SHOWN
                || agency == null) {
            return List.of();
        }
        Who who =
                new Who(
                        KnowerKind.PRACTITIONER,
                        agency,
                        null,
                        event.account() == null ? null : event.account().commitment());
        Knowing.Basis basis = new Knowing.Basis(look, position, agency);
        List<Knowing> knowings = new ArrayList<>();
        for (ShownEntries shown : event.shown()) {
            for (EntryId entry : shown.entries()) {
                if (before.shownFirst(event.reader(), entry, shown.version())) {
                    knowings.add(
                            new Knowing(
                                    entry,
                                    shown.version(),
                                    who,
                                    CellState.HELD,
                                    event.at(),
                                    null,
                                    Channel.ACCESSED,
                                    Extent.FULL,
                                    Evidence.ATTESTED,
                                    basis));
                }
            }
        }
        return knowings;
    }
}
