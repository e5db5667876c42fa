package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// Regulator, health authority or others are notified of the case or the review (R160).
///
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
/// @param due by when they were to be told
public record NotificationSent(
        Entry entry,
        Set<NotifiedBody> bodies,
        List<Knower> to,
        Means means,
        @Nullable EntryId review,
        Set<EntryId> concerning,
        @Nullable PostHolder by,
        @Nullable When due,
        @Nullable PersonalText content)
        implements ReviewEvent {}
