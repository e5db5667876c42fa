package org.throughline.schema.cases.people;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// A link between two identities was wrong or is no longer relied on.
///
/// @param link the link that is taken back
/// @param heldBy the agency with the other record
public record PersonUnlinked(
        Entry entry,
        @Owner PersonId person,
        @Nullable EntryId link,
        @Nullable PersonId notSameAs,
        @Nullable AgencyId heldBy,
        @Nullable PersonalText reason)
        implements PeopleEvent {}
