package org.throughline.schema.cases;

import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.OverviewCompleted;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;

/// A step with rules: it can be refused, and it can depart from a rule with a reason. Everything
/// else is a fact and is never refused for policy.
public sealed interface Decision
        permits CaseClosed,
                ReferralDecided,
                ImrFindingRecorded,
                AssessmentCompleted,
                StrategyDiscussionHeld,
                DisagreementEscalated,
                DisagreementResolved,
                SiblingRiskConsidered,
                PlanAgreed,
                ReviewRecommended,
                ReviewDecided,
                TermsAgreed,
                TermsAmended,
                RecordsSecured,
                ImrCommissioned,
                ImrSubmitted,
                ImrAccepted,
                RecommendationMade,
                ActionAgreed,
                ActionSignedOff,
                DelayRecorded,
                OverviewCompleted {

    Entry entry();

    @Nullable Retrospective retrospective();

    @Nullable RuleOverride override();
}
