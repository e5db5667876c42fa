package org.throughline.schema.cases.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// What was searched and read before an assessment (R1). It is evidence of access, not that anybody
/// read or understood all of it.
///
/// @param fullChronology whether a full chronology was on the file
/// @param period what time the files that were read are about; `not-stated` says that it is not
///   known
/// @param searches declared searches, with their period and systems
/// @param upTo the last event of this record that had been read
public record RecordsRead(
        Set<AgencyId> filesOf,
        Stated fullChronology,
        @Nullable When period,
        Set<EntryId> entries,
        Set<EntryId> searches,
        @Nullable EventId upTo,
        @Nullable PersonalText gaps) {}
