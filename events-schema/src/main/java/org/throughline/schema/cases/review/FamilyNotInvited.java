package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.time.When;

/// Family members are not invited to contribute to a review (R203, R206).
///
/// @param by whose act it was, if not the author's
/// @param knowOfReview whether they know that there is a review
/// @param review the decision to hold the review; absent if that is not on record
public record FamilyNotInvited(
        Entry entry,
        Set<PersonId> people,
        NotInvitedReason reason,
        @Nullable EntryId review,
        @Nullable PostHolder by,
        Stated knowOfReview,
        @Nullable When toBeReconsidered,
        @Nullable PersonalText explanation)
        implements ReviewEvent {}
