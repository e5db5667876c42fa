package org.throughline.schema.cases.facts;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// A chronology of risk goes on into a new file: which of the two files keeps the original and
/// which the copy (R2).
///
/// @param volume the entry that opened the new file
/// @param inFormer what stays in the former file
/// @param inNew what lies in the new one
/// @param covers the time the chronology covers
public record ChronologyCarriedForward(
        Entry entry,
        @Nullable EntryId volume,
        @Nullable Knower holder,
        CopyKind inFormer,
        CopyKind inNew,
        @Nullable When covers,
        @Nullable EntryId document,
        @Nullable PersonalText note)
        implements FactEvent {}
