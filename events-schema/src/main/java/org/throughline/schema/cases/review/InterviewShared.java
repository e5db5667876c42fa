package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// The record of an interview is shared with the one who was interviewed (R188).
///
/// @param replyBy by when corrections were asked for
/// @param review the decision to hold the review; absent if that is not on record
public record InterviewShared(
        Entry entry,
        @Nullable EntryId interview,
        Knower with,
        Means means,
        @Nullable EntryId review,
        @Nullable When replyBy,
        @Nullable PersonalText note)
        implements ReviewEvent {}
