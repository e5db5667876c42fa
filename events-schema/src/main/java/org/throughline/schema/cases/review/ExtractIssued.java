package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.CopyKind;
import org.throughline.schema.time.When;

/// A copy of a secured record goes to staff who need it for their work, and the original stays
/// (R179).
///
/// @param secured the entry that secured the record
/// @param originalRetained whether the original stayed where it was secured
/// @param by whose act it was, if not the author's
public record ExtractIssued(
        Entry entry,
        CopyKind copy,
        Knower to,
        PersonalText what,
        Stated originalRetained,
        @Nullable EntryId secured,
        @Nullable PostHolder by,
        @Nullable Integer pages,
        @Nullable When returnBy,
        @Nullable PersonalText purpose)
        implements ReviewEvent {}
