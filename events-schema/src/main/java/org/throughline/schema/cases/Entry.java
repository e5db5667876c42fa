package org.throughline.schema.cases;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.time.When;

/// What every event of a case carries besides its own fields.
///
/// @param happened when it happened in the world, as precisely as the source says
/// @param recorded when the agency wrote it in its own system
/// @param subjects the people it is about, never empty
/// @param sourceId the identifier under which the agency submitted it
/// @param correlation the event at the start of a chain of events
/// @param causation the event that led to this one
public record Entry(
        AgencyId agency,
        Author author,
        When happened,
        When recorded,
        Set<PersonId> subjects,
        @Nullable ContentStatus contentStatus,
        @Nullable LawfulBasis lawfulBasis,
        @Nullable Sensitivity sensitivity,
        @Nullable SourceRecord record,
        @Nullable EventId correlation,
        @Nullable EventId causation,
        @Assigned @Nullable PersonalText sourceId) {

    public Entry {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("an entry is about somebody");
        }
    }
}
