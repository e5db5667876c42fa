package org.throughline.schema.cases.process;

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

/// Somebody is to bring together what several areas or agencies hold (R42).
///
/// @param from whose information it is
public record CollatorAssigned(
        Entry entry,
        Knower collator,
        @Nullable Knower assignedBy,
        Set<PersonId> about,
        Set<AgencyId> from,
        @Nullable EntryId transfer,
        @Nullable When until,
        List<Knower> told,
        @Nullable PersonalText reason)
        implements ProcessEvent {}
