package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// The chair confirms a notification of the review (R160).
///
/// @param notification what is confirmed
/// @param by who confirms, if not the author
/// @param review the decision to hold the review; absent if that is not on record
public record NotificationConfirmed(
        Entry entry,
        @Nullable EntryId notification,
        Set<NotifiedBody> bodies,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        @Nullable Means means,
        @Nullable PersonalText note)
        implements ReviewEvent {}
