package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// A finding is put beside what earlier reviews or research had taught (R221, R236).
///
/// @param source which review or study
/// @param sameLesson whether it had taught the same
/// @param whatCameOfIt what had come of it since
/// @param review the decision to hold the review; absent if that is not on record
public record PriorLearningLinked(
        Entry entry,
        PriorLearningKind kind,
        PersonalText source,
        Set<EntryId> findings,
        Set<EntryId> recommendations,
        @Nullable EntryId review,
        @Nullable When published,
        Stated sameLesson,
        @Nullable PersonalText lesson,
        @Nullable PersonalText whatCameOfIt)
        implements ReviewEvent {}
