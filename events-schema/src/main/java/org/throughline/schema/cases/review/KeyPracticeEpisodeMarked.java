package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;

/// A time in the case is marked as a key one for assessment and decision (R100). It is marked with
/// what is known now, and says so by being part of a review.
///
/// @param label what the review calls it
/// @param entries those that make it up
/// @param by who marks it, if not the author
/// @param review the decision to hold the review; absent if that is not on record
public record KeyPracticeEpisodeMarked(
        Entry entry,
        PersonalText label,
        Set<KeyPoint> points,
        Set<EntryId> entries,
        @Nullable EntryId review,
        @Nullable Knower by,
        @Nullable PersonalText why)
        implements ReviewEvent {}
