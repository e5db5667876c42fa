package org.throughline.schema.cases.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Records were filed under the wrong person; until this is found, whoever should know does not
/// (R7).
///
/// @param filedUnder under whom it lay
/// @param belongsTo whom it is about; absent if nobody of this case
/// @param heldBy whose file it is, if not that of the stating agency
public record PersonMisfiled(
        Entry entry,
        PersonId filedUnder,
        MisfilingFound found,
        @Nullable PersonId belongsTo,
        Set<EntryId> entries,
        @Nullable AgencyId heldBy,
        @Nullable When misfiledFrom,
        List<Knower> told,
        @Nullable PersonalText what,
        @Nullable PersonalText note)
        implements PeopleEvent {}
