package org.throughline.schema.cases.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.CommunicationMethod;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.WordsForm;
import org.throughline.schema.time.When;

/// Family members contribute to a review (R203, R205, R207, R208).
///
/// @param onServices on the services they had
/// @param onReview on the review itself
/// @param review the decision to hold the review; absent if that is not on record
public record FamilyContributed(
        Entry entry,
        Set<PersonId> people,
        Means means,
        @Nullable EntryId review,
        @Nullable EntryId invitation,
        List<PostHolder> heardBy,
        WordsForm form,
        Set<CommunicationMethod> methods,
        Set<FamilySupport> support,
        Stated reportedToPanel,
        @Nullable When reportedOn,
        @Nullable PersonalText onServices,
        @Nullable PersonalText onReview,
        @Nullable PersonalText otherViews)
        implements ReviewEvent {}
