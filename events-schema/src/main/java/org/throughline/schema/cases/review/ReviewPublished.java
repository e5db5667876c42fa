package org.throughline.schema.cases.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// A review is published, in a form that does not tell who it is about (R254, R255, R258, R259).
///
/// @param overview the report it is of
/// @param schedule the entry that set the day (R256)
/// @param review the decision to hold the review; absent if that is not on record
/// @param by whose act it was, if not the author's
public record ReviewPublished(
        Entry entry,
        PublishedForm form,
        PublicationReach reach,
        Stated namesChanged,
        Stated familyToldBefore,
        @Nullable EntryId review,
        @Nullable EntryId overview,
        @Nullable PostHolder by,
        @Nullable EntryId schedule,
        @Nullable EntryId document,
        @Nullable PersonalText mediaHandling,
        @Nullable PersonalText note)
        implements ReviewEvent {}
