package org.throughline.command.cases.policies.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.IdentityIsExplicit;
import org.throughline.command.cases.policies.NoIdentityIssuesHasReason;
import org.throughline.command.cases.policies.OtherChildrenAreConsidered;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentKind;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EnquiryDecision;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.ThresholdJudgement;

/// What judges the steps of practice, each by its own rules.
public final class PracticePolicies {

    private static final Set<AssessmentKind> PROTECTION =
            EnumSet.of(
                    AssessmentKind.CORE, AssessmentKind.SINGLE, AssessmentKind.PROTECTION_ENQUIRY);
    private static final List<Policy<ReferralDecided>> REFERRAL =
            List.of(new ReferrerIsToldTheOutcome());
    private static final List<Policy<AssessmentCompleted>> ASSESSMENT =
            List.of(
                    new AssessmentSaysWhatWasRead(),
                    new AssessmentLooksBack(),
                    new AssessmentAsksEveryAgency(),
                    new AssessmentCoversEveryAdult(),
                    new AssessmentSeeksWishes(),
                    new AssessmentDescribesEachChild(),
                    new AssessmentGivesEachChildsView(),
                    new SupportBelowThresholdIsInPlace(),
                    new OtherChildrenAreConsidered<>(
                            AssessmentCompleted::siblingRisk, PracticePolicies::ofProtection),
                    new IdentityIsExplicit<>(_ -> true, AssessmentCompleted::identity),
                    new NoIdentityIssuesHasReason<>(AssessmentCompleted::identity));
    private static final List<Policy<StrategyDiscussionHeld>> STRATEGY =
            List.of(
                    new StrategyDiscussionAnswersEveryQuestion(),
                    new StrategyDiscussionFocusesOnTheChild(),
                    new OtherChildrenAreConsidered<>(
                            StrategyDiscussionHeld::siblingRisk, PracticePolicies::decides));
    private static final List<Policy<SiblingRiskConsidered>> SIBLINGS =
            List.of(new NoRiskRestsOnAnAssessment(), new NoRiskIsConcludedWithSocialCare());
    private static final List<Policy<DisagreementEscalated>> ESCALATION =
            List.of(
                    new DisagreementIsOpen<>(DisagreementEscalated::disagreement),
                    new EscalationGoesUp(),
                    new EscalationGivesReasonAndTime());
    private static final List<Policy<DisagreementResolved>> RESOLUTION =
            List.of(
                    new DisagreementIsOpen<>(DisagreementResolved::disagreement),
                    new ResolutionGivesItsReasons(),
                    new ResolutionIsToldToThoseWhoRaisedIt());
    private static final List<Policy<PlanAgreed>> PLAN = List.of(new PlanSaysWhatIsToChange());

    private PracticePolicies() {}

    public static List<Refusal> judge(
            ReferralDecided decision, CaseState state, Circumstances circumstances) {
        return Policy.all(REFERRAL, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            AssessmentCompleted decision, CaseState state, Circumstances circumstances) {
        return Policy.all(ASSESSMENT, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            StrategyDiscussionHeld decision, CaseState state, Circumstances circumstances) {
        return Policy.all(STRATEGY, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            SiblingRiskConsidered decision, CaseState state, Circumstances circumstances) {
        return Policy.all(SIBLINGS, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            DisagreementEscalated decision, CaseState state, Circumstances circumstances) {
        return Policy.all(ESCALATION, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            DisagreementResolved decision, CaseState state, Circumstances circumstances) {
        return Policy.all(RESOLUTION, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            PlanAgreed decision, CaseState state, Circumstances circumstances) {
        return Policy.all(PLAN, decision, state, circumstances);
    }

    /// The assessments that decide on a child's protection: by their kind, or because the threshold
    /// is met.
    private static boolean ofProtection(AssessmentCompleted assessment) {
        return PROTECTION.contains(assessment.kind())
                || assessment.threshold() == ThresholdJudgement.MET;
    }

    /// Whether a discussion decides on an enquiry, and does not put it off.
    private static boolean decides(StrategyDiscussionHeld discussion) {
        return discussion.enquiry() != EnquiryDecision.DEFERRED;
    }
}
