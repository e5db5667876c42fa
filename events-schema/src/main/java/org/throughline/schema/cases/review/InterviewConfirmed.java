package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// The one who was interviewed confirms the record of it, or asks for changes (R188).
///
/// @param review the decision to hold the review; absent if that is not on record
public record InterviewConfirmed(
        Entry entry,
        RecordConfirmation confirmation,
        @Nullable EntryId interview,
        Knower by,
        @Nullable EntryId review,
        @Nullable PersonalText changes)
        implements ReviewEvent {}
