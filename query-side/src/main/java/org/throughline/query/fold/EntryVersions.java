package org.throughline.query.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.time.Truth;
import org.throughline.schema.time.When;

/// An entry as the log tells it: its versions and what takes it back, in the order in which they
/// came.
record EntryVersions(EntryId id, List<Version> versions, List<Retraction> retractions) {

    EntryVersions(EntryId id) {
        this(id, new ArrayList<>(), new ArrayList<>());
    }

    /// One version.
    ///
    /// @param type name and version of the event type
    /// @param content absent if this reader does not know the type
    /// @param correction what says who corrected it and when; absent of a first version
    record Version(
            int number,
            long position,
            String type,
            AgencyId agency,
            When happened,
            When recorded,
            Set<PersonId> subjects,
            @Nullable ContentStatus status,
            @Nullable CaseEvent content,
            @Nullable Entry correction) {}

    /// An agency says that it was entered in error.
    record Retraction(long position, AgencyId agency, When recorded) {}

    Version first() {
        return versions.getFirst();
    }

    Version newest() {
        return versions.getLast();
    }

    /// The number of the newest version before a position; 1 where there is none yet.
    int numberBefore(long position) {
        int number = 1;
        for (Version each : versions) {
            if (each.position() < position) {
                number = each.number();
            }
        }
        return number;
    }

    boolean retractedBetween(long after, long before) {
        return retractions.stream()
                .anyMatch(each -> each.position() > after && each.position() < before);
    }

    /// Whether nobody has taken it back since its newest version.
    boolean isNotTakenBack() {
        return !retractedBetween(newest().position(), Long.MAX_VALUE);
    }

    boolean correctedBetween(long after, long before) {
        return versions.stream()
                .anyMatch(each -> each.position() > after && each.position() < before);
    }

    /// Nobody knows of anything before it has begun.
    boolean mayHaveBegunBy(@Nullable Instant known) {
        return known == null
                || versions.stream().anyMatch(each -> each.happened().begunBy(known) != Truth.NO);
    }
}
