package org.throughline.schema.cases.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A document is put on file (R2, R24, R25). The document itself is not held here.
///
/// @param dated the date on the document, not stated if it has none
/// @param digest SHA-256 of the file in hex, to find it again
/// @param copy whether what is filed is the original (R2)
/// @param filedIn the file or volume
/// @param about the entries that it holds or supports
public record DocumentFiled(
        Entry entry,
        DocumentKind kind,
        @Nullable PersonalText title,
        @Nullable When dated,
        List<Knower> writtenBy,
        @Nullable Stated authorNamed,
        @Nullable Stated draft,
        @Nullable Stated changesMarked,
        @Nullable CopyKind copy,
        @Nullable PersonalText filedIn,
        @Nullable Integer pages,
        @Nullable PersonalText digest,
        @Nullable EntryId replaces,
        Set<EntryId> about,
        @Nullable PersonalText summary)
        implements FactEvent {}
