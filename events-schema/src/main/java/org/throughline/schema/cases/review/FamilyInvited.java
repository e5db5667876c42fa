package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;

/// Family members are invited to contribute to a review; each attempt is an entry (R203 to R206).
///
/// @param attempt the how manieth, from 1
/// @param toldOfReview whether they now know that there is a review (R206)
/// @param review the decision to hold the review; absent if that is not on record
public record FamilyInvited(
        Entry entry,
        Set<PersonId> people,
        Means means,
        Stated reached,
        @Nullable EntryId review,
        @Nullable Integer attempt,
        @Nullable PostHolder facilitator,
        Stated toldOfReview,
        Set<FamilySupport> support,
        @Nullable PersonalText invitation)
        implements ReviewEvent {}
