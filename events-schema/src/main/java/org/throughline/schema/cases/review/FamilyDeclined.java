package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Stated;

/// Family members decline to contribute to a review (R203).
///
/// @param review the decision to hold the review; absent if that is not on record
public record FamilyDeclined(
        Entry entry,
        Set<PersonId> people,
        @Nullable EntryId review,
        @Nullable EntryId invitation,
        @Nullable Means means,
        Stated furtherContactWelcome,
        @Nullable PersonalText reason)
        implements ReviewEvent {}
