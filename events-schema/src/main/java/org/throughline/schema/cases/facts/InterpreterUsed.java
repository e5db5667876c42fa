package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Owner;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// Somebody needs an interpreter, and has one or not (R211).
///
/// @param occasion the contact, meeting or interview it was for
/// @param interpretedBy if it was a member of the family
public record InterpreterUsed(
        Entry entry,
        @Owner PersonId person,
        InterpreterUse use,
        @Nullable InterpreterKind kind,
        @Nullable EntryId occasion,
        @Nullable PersonId interpretedBy,
        @Nullable PersonalText language,
        @Nullable PersonalText need,
        @Nullable PersonalText why)
        implements FactEvent {}
