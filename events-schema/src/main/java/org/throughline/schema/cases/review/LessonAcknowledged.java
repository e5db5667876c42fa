package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// An agency confirms that a lesson came to its staff, and what it does with it (R238).
///
/// @param dissemination what it confirms
/// @param staffReached whether it came to those who are to work by it
/// @param count how many, as the agency counts them
public record LessonAcknowledged(
        Entry entry,
        Stated staffReached,
        @Nullable EntryId dissemination,
        @Nullable Knower by,
        Set<DisseminationForm> forms,
        @Nullable Integer count,
        @Nullable PersonalText whatChanges)
        implements ReviewEvent {}
