package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// Publication waits, and until when (R257).
///
/// @param schedule the day that was set before
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record PublicationDeferred(
        Entry entry,
        PublicationHold hold,
        @Nullable EntryId schedule,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable Stated familyTold)
        implements ReviewEvent {}
