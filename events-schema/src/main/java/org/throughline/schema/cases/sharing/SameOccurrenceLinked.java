package org.throughline.schema.cases.sharing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// Entries are said to record one and the same occurrence, so that it is counted once (R275).
///
/// @param occurrence one of them, to which the others are linked
/// @param sameness also that they are not the same, which undoes a link
public record SameOccurrenceLinked(
        Entry entry,
        EntryId occurrence,
        Set<EntryId> same,
        Sameness sameness,
        @Nullable Knower by,
        @Nullable PersonalText basis)
        implements SharingEvent {}
