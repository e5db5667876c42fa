package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;

/// Lessons are passed on to those who are to work by them (R238).
///
/// @param lessons the findings, early lessons or recommendations they come from
/// @param acknowledgeBy by when they are to confirm
/// @param review the decision to hold the review; absent if that is not on record
public record LessonDisseminated(
        Entry entry,
        LessonScope scope,
        List<Knower> to,
        Set<DisseminationForm> forms,
        Set<EntryId> lessons,
        @Nullable EntryId review,
        @Nullable When acknowledgeBy,
        @Nullable PersonalText lesson)
        implements ReviewEvent {}
