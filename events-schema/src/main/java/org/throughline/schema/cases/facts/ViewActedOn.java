package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A child's view was acted on (R108, R109).
///
/// @param wishes the entry that holds the view, if there is one
/// @param view the view itself, if no entry holds it
/// @param decision the decision or plan in which it was acted on
public record ViewActedOn(
        Entry entry,
        @Owner PersonId whose,
        @Nullable EntryId wishes,
        @Nullable PersonalText view,
        @Nullable EntryId decision,
        @Nullable Knower by,
        @Nullable Stated inFull,
        @Nullable PersonalText how,
        @Nullable Stated childTold)
        implements FactEvent {}
