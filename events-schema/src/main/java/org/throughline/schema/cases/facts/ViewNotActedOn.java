package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// A child's view was not acted on, and why, if a reason is on record (R108).
///
/// @param wishes the entry that holds the view, if there is one
/// @param view the view itself, if no entry holds it
/// @param reasonRecorded no, where a source says that none is on record
public record ViewNotActedOn(
        Entry entry,
        @Owner PersonId whose,
        @Nullable EntryId wishes,
        @Nullable PersonalText view,
        @Nullable EntryId decision,
        @Nullable Knower by,
        @Nullable PersonalText why,
        @Nullable Stated reasonRecorded,
        @Nullable Stated childTold)
        implements FactEvent {}
