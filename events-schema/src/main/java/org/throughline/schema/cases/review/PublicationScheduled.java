package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A day is set for publication, with the arrangements until then (R256, R259).
///
/// @param plannedFor the day
/// @param arrangements how it is kept safe until then
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record PublicationScheduled(
        Entry entry,
        PublishedForm form,
        PublicationReach reach,
        When plannedFor,
        @Nullable When embargoUntil,
        @Nullable EntryId review,
        @Nullable EntryId overview,
        @Nullable PostHolder by,
        @Nullable Stated familyToldFirst,
        @Nullable PersonalText arrangements,
        @Nullable PersonalText mediaHandling)
        implements ReviewEvent {}
