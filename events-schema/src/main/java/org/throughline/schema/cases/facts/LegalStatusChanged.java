package org.throughline.schema.cases.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.ConcernKind;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// An order, a plan or another legal status begins, ends or is said to be in force or not (R264).
///
/// @param categories what a plan or registration was for
/// @param until when it is to end, or ended
/// @param inFavourOf in whose favour an order was made
public record LegalStatusChanged(
        Entry entry,
        @Owner PersonId person,
        LegalStatus status,
        StatusChange change,
        Set<ConcernKind> categories,
        @Nullable When until,
        Set<PersonId> inFavourOf,
        @Nullable Knower madeBy,
        @Nullable PersonalText detail)
        implements FactEvent {}
