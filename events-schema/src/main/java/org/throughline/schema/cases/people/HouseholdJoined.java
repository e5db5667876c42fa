package org.throughline.schema.cases.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A person comes to live in a household, which is named by whose home it is (R129 to R131).
///
/// @param householdOf whose home it is, such as `mother` or `grandmother-1`; two homes are never
///   one because two people share a word
/// @param knownTo who is said to know of it
public record HouseholdJoined(
        Entry entry,
        @Owner PersonId person,
        PersonId householdOf,
        HouseholdTerms terms,
        @Nullable Stated caresForChild,
        List<Knower> knownTo,
        @Nullable PersonalText address,
        @Nullable PersonalText reason,
        @Nullable PersonalText note)
        implements PeopleEvent {}
