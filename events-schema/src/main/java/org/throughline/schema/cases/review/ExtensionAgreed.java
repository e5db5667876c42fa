package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.time.When;

/// A later date for completion is agreed (R243).
///
/// @param foreseen when it emerged that the review would take longer
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record ExtensionAgreed(
        Entry entry,
        Set<ExtensionAuthority> authorities,
        When newDue,
        @Nullable When wasDue,
        @Nullable When foreseen,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        Set<EntryId> delays,
        @Nullable PersonalText reason)
        implements ReviewEvent {}
