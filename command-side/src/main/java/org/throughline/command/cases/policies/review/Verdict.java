package org.throughline.command.cases.policies.review;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewKind;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewVerdict;

/// What is recommended or decided about a review.
record Verdict(
        ReviewVerdict verdict,
        ReviewKind kind,
        @Nullable EntryId referral,
        @Nullable PersonalText rationale) {

    static Verdict of(ReviewRecommended recommended) {
        return new Verdict(
                recommended.verdict(),
                recommended.kind(),
                recommended.referral(),
                recommended.rationale());
    }

    static Verdict of(ReviewDecided decided) {
        return new Verdict(
                decided.verdict(), decided.kind(), decided.referral(), decided.rationale());
    }

    /// A review that is put off or not held; what is not stated is neither.
    boolean holdsNone() {
        return verdict == ReviewVerdict.DO_NOT_HOLD || verdict == ReviewVerdict.DEFER;
    }
}
