package org.throughline.schema.cases.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.SourceRecord;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// What is on record of an adult's own past, such as care or a conviction, is put beside the
/// child's case (R19).
///
/// @param heldBy who holds that record
/// @param entries those of this case that it bears on
/// @param takenIntoAccount no, where a source says that it was there and not used
public record PersonHistoryLinked(
        Entry entry,
        @Owner PersonId person,
        Set<HistoryKind> kinds,
        @Nullable AgencyId heldBy,
        @Nullable SourceRecord otherRecord,
        @Nullable When period,
        Set<EntryId> entries,
        @Nullable Stated takenIntoAccount,
        @Nullable PersonalText history,
        @Nullable PersonalText bearing)
        implements PeopleEvent {}
