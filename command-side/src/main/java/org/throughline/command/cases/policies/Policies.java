package org.throughline.command.cases.policies;

import java.util.List;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.closure.ClosurePolicies;
import org.throughline.command.cases.policies.practice.PracticePolicies;
import org.throughline.command.cases.policies.review.ReportPolicies;
import org.throughline.command.cases.policies.review.ReviewPolicies;
import org.throughline.schema.cases.Decision;
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

/// Which rules judge which decision. History, where it may be stated as such, is judged by none of
/// today's rules.
public final class Policies {

    private static final RetrospectiveWithinLimits LIMITS = new RetrospectiveWithinLimits();

    private Policies() {}

    /// Every refusal, in the order of the rules; empty if the decision may stand.
    public static List<Refusal> judge(
            Decision decision, CaseState state, Circumstances circumstances) {
        if (decision.retrospective() != null) {
            return LIMITS.judge(decision, state, circumstances).stream().toList();
        }
        return switch (decision) {
            case CaseClosed each -> ClosurePolicies.judge(each, state, circumstances);
            case ReferralDecided each -> PracticePolicies.judge(each, state, circumstances);
            case AssessmentCompleted each -> PracticePolicies.judge(each, state, circumstances);
            case StrategyDiscussionHeld each -> PracticePolicies.judge(each, state, circumstances);
            case SiblingRiskConsidered each -> PracticePolicies.judge(each, state, circumstances);
            case DisagreementEscalated each -> PracticePolicies.judge(each, state, circumstances);
            case DisagreementResolved each -> PracticePolicies.judge(each, state, circumstances);
            case PlanAgreed each -> PracticePolicies.judge(each, state, circumstances);
            case ReviewRecommended each -> ReviewPolicies.judge(each, state, circumstances);
            case ReviewDecided each -> ReviewPolicies.judge(each, state, circumstances);
            case TermsAgreed each -> ReviewPolicies.judge(each, state, circumstances);
            case TermsAmended each -> ReviewPolicies.judge(each, state, circumstances);
            case RecordsSecured each -> ReviewPolicies.judge(each, state, circumstances);
            case ImrCommissioned each -> ReportPolicies.judge(each, state, circumstances);
            case ImrSubmitted each -> ReportPolicies.judge(each, state, circumstances);
            case ImrAccepted each -> ReportPolicies.judge(each, state, circumstances);
            case ImrFindingRecorded each -> ReportPolicies.judge(each, state, circumstances);
            case RecommendationMade each -> ReviewPolicies.judge(each, state, circumstances);
            case ActionAgreed each -> ReviewPolicies.judge(each, state, circumstances);
            case ActionSignedOff each -> ReviewPolicies.judge(each, state, circumstances);
            case DelayRecorded each -> ReviewPolicies.judge(each, state, circumstances);
            case OverviewCompleted each -> ReportPolicies.judge(each, state, circumstances);
        };
    }
}
