package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.FollowUp;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonalText;

/// A lesson goes out before the report is done (R235, R236, R247).
///
/// @param learnedBefore earlier reviews that had taught the same (R236)
/// @param review the decision to hold the review; absent if that is not on record
public record EarlyLessonIssued(
        Entry entry,
        PersonalText lesson,
        LessonScope scope,
        List<Knower> to,
        Means means,
        @Nullable EntryId review,
        Set<EntryId> findings,
        List<FollowUp> followUps,
        @Nullable PersonalText learnedBefore)
        implements ReviewEvent {}
