package org.throughline.query.knowledge;

import java.util.List;
import java.util.Optional;
import org.throughline.schema.access.ReaderId;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.agencies.AgencyKind;
import org.throughline.schema.cases.EntryId;

/// What the rules of knowledge ask of the log before an event.
interface KnownSoFar {

    /// The newest version of an entry of the case; 1 if there is none yet.
    int version(EntryId entry);

    /// The newest version that an entry had when another one was first stated; 1 if there was none.
    int versionThen(EntryId entry, EntryId statement);

    /// What was sent with an entry: the entries it carried and itself, in their versions then.
    List<Sent> sentWith(EntryId letter);

    /// To whom an entry was sent.
    List<Who> sentTo(EntryId letter);

    /// The agency that stated an entry.
    Optional<AgencyId> statedBy(EntryId entry);

    Optional<AgencyKind> kindOf(AgencyId agency);

    /// Notes that a version of an entry was shown to a practitioner; false if it was before.
    boolean shownFirst(ReaderId practitioner, EntryId entry, int version);

    /// One version of an entry, as it was sent.
    record Sent(EntryId entry, int version) {}
}
