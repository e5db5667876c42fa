package org.throughline.schema.cases.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;

/// One criterion for a review is assessed against the evidence (R124, R148 to R151, R163).
///
/// @param referral the referral to review
/// @param by whose act it was, if not the author's
public record CriterionAssessed(
        Entry entry,
        CriteriaPack pack,
        ReviewCriterion criterion,
        CriterionResult result,
        @Nullable EntryId referral,
        @Nullable PostHolder by,
        Set<EntryId> evidence,
        @Nullable PersonalText reasoning)
        implements ReviewEvent {}
