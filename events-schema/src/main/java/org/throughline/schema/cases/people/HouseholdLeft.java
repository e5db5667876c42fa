package org.throughline.schema.cases.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// A person no longer lives in a household (R129, R130).
///
/// @param joined the entry that stated the joining
public record HouseholdLeft(
        Entry entry,
        @Owner PersonId person,
        PersonId householdOf,
        @Nullable EntryId joined,
        List<Knower> knownTo,
        @Nullable PersonalText wentTo,
        @Nullable PersonalText reason,
        @Nullable PersonalText note)
        implements PeopleEvent {}
