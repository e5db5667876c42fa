package org.throughline.query.knowledge;

import java.util.List;
import java.util.Optional;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.EntryId;

/// What the rules of knowledge ask of the log before an event.
interface KnownSoFar {

    /// The newest version of an entry of the case; 1 if there is none yet.
    int version(EntryId entry);

    /// What was sent with an entry: the entries it carried and itself, in their versions then.
    List<Sent> sentWith(EntryId letter);

    Optional<AgencyKind> kindOf(AgencyId agency);

    /// One version of an entry, as it was sent.
    record Sent(EntryId entry, int version) {}
}
