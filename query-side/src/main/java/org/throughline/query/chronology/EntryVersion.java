package org.throughline.query.chronology;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.When;

/// One version of an entry, as stored.
///
/// @param position where the event of this version stands in the log
/// @param type name and version of the event type
/// @param authorKind the kind of post of the author, if known
/// @param childSeen how far the child was seen, if the entry says
/// @param concerning the entries that it is about
/// @param decidedBy whose decision it was, if not that of the agency that states it
public record EntryVersion(
        EntryId entry,
        int version,
        long position,
        EventId eventId,
        Instant ledgerTime,
        String type,
        AgencyId agency,
        @Nullable String authorKind,
        When happened,
        When recorded,
        Set<PersonId> subjects,
        @Nullable String contentStatus,
        @Nullable String childSeen,
        Set<EntryId> concerning,
        @Nullable AgencyId decidedBy) {

    public boolean is(String name) {
        return type.startsWith(name + ".");
    }
}
