package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// A management review that was asked for is not supplied (R198).
///
/// @param challenged whether the panel took it up
/// @param review the decision to hold the review; absent if that is not on record
/// @param by who declined
/// @param from the agency or professional that was asked, if not the one that states it
public record ImrDeclined(
        Entry entry,
        ImrDeclineKind kind,
        @Nullable EntryId commissioned,
        @Nullable EntryId review,
        @Nullable Knower from,
        @Nullable PostHolder by,
        Stated challenged,
        @Nullable PersonalText reason,
        @Nullable PersonalText challenge)
        implements ReviewEvent {}
