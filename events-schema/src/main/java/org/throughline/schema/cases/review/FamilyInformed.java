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

/// Family members are told of a review, whether or not they are invited to contribute (R206, R259).
///
/// @param reached whether it reached them
/// @param by whose act it was, if not the author's
/// @param review the decision to hold the review; absent if that is not on record
public record FamilyInformed(
        Entry entry,
        Set<PersonId> people,
        Set<FamilyTold> told,
        Means means,
        Stated reached,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        Set<FamilySupport> support,
        @Nullable PersonalText words,
        @Nullable PersonalText reply)
        implements ReviewEvent {}
