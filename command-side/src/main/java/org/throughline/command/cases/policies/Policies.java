package org.throughline.command.cases.policies;

import java.util.List;
import java.util.Optional;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementResolved;
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

    private static final List<Policy<CaseClosed>> CLOSURE =
            List.of(
                    new OpenCaseIsClosedOnce(),
                    new ClosureFollowsConsultation(),
                    new ClosureConsultsEveryAgency(),
                    new ClosureTellsEveryAgency(),
                    new ClosureGivesItsReasons(),
                    new ClosureIsNotBackDated());

    private static final List<Policy<ReferralDecided>> REFERRAL =
            List.of(new ReferrerIsToldTheOutcome());

    private static final List<Policy<ImrFindingRecorded>> FINDING = List.of(new FindingSaysWhy());

    private Policies() {}

    /// Every refusal, in the order of the rules; empty if the decision may stand.
    public static List<Refusal> judge(
            Decision decision, CaseState state, Circumstances circumstances) {
        if (decision.retrospective() != null) {
            return LIMITS.judge(decision, state, circumstances).stream().toList();
        }
        return switch (decision) {
            case CaseClosed closure -> all(CLOSURE, closure, state, circumstances);
            case ReferralDecided referral -> all(REFERRAL, referral, state, circumstances);
            case ImrFindingRecorded finding -> all(FINDING, finding, state, circumstances);
            case AssessmentCompleted _,
                    StrategyDiscussionHeld _,
                    DisagreementEscalated _,
                    DisagreementResolved _,
                    SiblingRiskConsidered _,
                    ReviewRecommended _,
                    ReviewDecided _,
                    TermsAgreed _,
                    TermsAmended _,
                    RecordsSecured _,
                    ImrCommissioned _,
                    ImrSubmitted _,
                    ImrAccepted _,
                    RecommendationMade _,
                    ActionAgreed _,
                    ActionSignedOff _,
                    DelayRecorded _,
                    OverviewCompleted _ ->
                    List.of();
        };
    }

    private static <D extends Decision> List<Refusal> all(
            List<Policy<D>> policies, D decision, CaseState state, Circumstances circumstances) {
        return policies.stream()
                .map(policy -> policy.judge(decision, state, circumstances))
                .flatMap(Optional::stream)
                .toList();
    }
}
