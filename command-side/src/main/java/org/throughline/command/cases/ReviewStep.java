package org.throughline.command.cases;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.CriterionResult;
import org.throughline.schema.cases.review.ImpactEvidenced;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.InterviewRecorded;
import org.throughline.schema.cases.review.OverviewCompleted;
import org.throughline.schema.cases.review.PanelMemberAppointed;
import org.throughline.schema.cases.review.PanelSeat;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.review.ReviewKind;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.ReviewVerdict;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;
import org.throughline.schema.time.When;

/// What a step of a review means to the rules for later steps.
public sealed interface ReviewStep {

    /// The case was referred for review.
    record Referred() implements ReviewStep {}

    /// A criterion was assessed.
    record CriterionJudged(CriterionResult result, @Nullable EntryId referral)
            implements ReviewStep {}

    /// The sub-committee recommended.
    record Recommended(ReviewVerdict verdict, ReviewKind kind) implements ReviewStep {}

    /// It was decided whether to review.
    record Decided() implements ReviewStep {}

    /// Somebody sits on the panel.
    record Appointed(@Nullable EntryId review, Set<PanelSeat> seats, @Nullable When until)
            implements ReviewStep {}

    /// Terms stand, in their first or a later version.
    record TermsSet(@Nullable EntryId review) implements ReviewStep {}

    /// A contribution was asked for.
    ///
    /// @param from absent if it was asked of nobody that has an id here
    record Commissioned(@Nullable EntryId review, @Nullable AgencyId from) implements ReviewStep {}

    /// A contribution came in.
    record Contributed(AgencyId from, @Nullable EntryId commissioned) implements ReviewStep {}

    /// A contribution went back.
    record Returned(@Nullable EntryId imr) implements ReviewStep {}

    /// A contribution was accepted.
    record Accepted(@Nullable EntryId imr) implements ReviewStep {}

    /// A contribution will not come.
    record Declined(AgencyId from, @Nullable EntryId commissioned) implements ReviewStep {}

    /// Somebody was interviewed.
    record Interviewed() implements ReviewStep {}

    /// Something was found.
    record Found() implements ReviewStep {}

    /// Something was recommended.
    record Advised() implements ReviewStep {}

    /// An action was agreed.
    record ToBeDone() implements ReviewStep {}

    /// It was looked into whether practice changed.
    record ChangeShown() implements ReviewStep {}

    /// The overview report is there.
    record Reported() implements ReviewStep {}

    /// Null if no rule for a later step asks about it.
    static @Nullable ReviewStep of(CaseEvent event) {
        return event instanceof ReviewEvent step ? meaning(step).orElse(null) : null;
    }

    private static Optional<ReviewStep> meaning(ReviewEvent event) {
        AgencyId by = event.entry().agency();
        return Optional.ofNullable(
                switch (event) {
                    case ReviewReferred _ -> new Referred();
                    case CriterionAssessed criterion ->
                            new CriterionJudged(criterion.result(), criterion.referral());
                    case ReviewRecommended made -> new Recommended(made.verdict(), made.kind());
                    case ReviewDecided _ -> new Decided();
                    case PanelMemberAppointed member ->
                            new Appointed(member.review(), member.seats(), member.until());
                    case TermsAgreed terms -> new TermsSet(terms.review());
                    case TermsAmended terms -> new TermsSet(terms.review());
                    case ImrCommissioned asked ->
                            new Commissioned(asked.review(), asked.askedOf().agency());
                    case ImrSubmitted imr ->
                            new Contributed(of(imr.from(), by), imr.commissioned());
                    case ImrReturned returned -> new Returned(returned.imr());
                    case ImrAccepted accepted -> new Accepted(accepted.imr());
                    case ImrDeclined declined ->
                            new Declined(of(declined.from(), by), declined.commissioned());
                    case InterviewRecorded _ -> new Interviewed();
                    case ImrFindingRecorded _ -> new Found();
                    case RecommendationMade _ -> new Advised();
                    case ActionAgreed _ -> new ToBeDone();
                    case ImpactEvidenced _ -> new ChangeShown();
                    case OverviewCompleted _ -> new Reported();
                    case ReviewEvent _ -> null;
                });
    }

    private static AgencyId of(@Nullable Knower named, AgencyId stating) {
        return named == null || named.agency() == null ? stating : named.agency();
    }
}
