package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Evidence whether practice has changed (R232).
///
/// @param by whose act it was, if not the author's
/// @param period the time that was looked at
/// @param review the decision to hold the review; absent if that is not on record
public record ImpactEvidenced(
        Entry entry,
        ImpactFound found,
        Set<ImpactMethod> methods,
        Set<EntryId> actions,
        Set<EntryId> recommendations,
        @Nullable EntryId review,
        @Nullable Knower by,
        @Nullable When period,
        @Nullable PersonalText account)
        implements ReviewEvent {}
