package org.throughline.command.cases.policies.review;

import java.util.List;
import org.throughline.command.cases.CaseCommand.Circumstances;
import org.throughline.command.cases.CaseState;
import org.throughline.command.cases.Refusal;
import org.throughline.command.cases.policies.OtherChildrenAreConsidered;
import org.throughline.command.cases.policies.Policy;
import org.throughline.schema.cases.review.ActionAgreed;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;

/// What judges the steps of a review, each by its own rules; those of its reports are in
/// [ReportPolicies].
public final class ReviewPolicies {

    private static final List<Policy<ReviewRecommended>> RECOMMENDED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new FormFitsVerdict<>(Verdict::of),
                    new DepartureFromCriteriaHasReason<>(Verdict::of));
    private static final List<Policy<ReviewDecided>> DECIDED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new ReviewFollowsRecommendation(),
                    new ReviewIsDecidedByChair(),
                    new FormFitsVerdict<>(Verdict::of),
                    new DepartureFromRecommendationHasReason(),
                    new DepartureFromCriteriaHasReason<>(Verdict::of),
                    new OtherChildrenAreConsidered<>(ReviewDecided::siblingRisk, _ -> true));
    private static final List<Policy<TermsAgreed>> TERMS =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new PanelCoversTheFour(),
                    new TermsSayWhatAndHow<>(TermsAgreed::terms),
                    new TermsSayHowFamilyContributes<>(TermsAgreed::terms));
    private static final List<Policy<TermsAmended>> AMENDED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new TermsSayWhatAndHow<>(TermsAmended::terms),
                    new TermsSayHowFamilyContributes<>(TermsAmended::terms));
    private static final List<Policy<RecordsSecured>> SECURED =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new RecordsAreSecuredBySeniorPost(),
                    new SecuringSaysWhatAndWhere());
    private static final List<Policy<RecommendationMade>> RECOMMENDATION =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new RecommendationFollowsFromFinding(),
                    new ProcedureRecommendationStatesOutcome());
    private static final List<Policy<ActionAgreed>> ACTION =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new ActionSaysWhoWhenWhatFor(),
                    new BoardMonitorsAction());
    private static final List<Policy<ActionSignedOff>> SIGNED_OFF =
            List.of(new NamedEntriesAreOfTheirKind<>(Names::in));
    private static final List<Policy<DelayRecorded>> DELAY =
            List.of(
                    new NamedEntriesAreOfTheirKind<>(Names::in),
                    new WaitingForProceedingsIsChallenged());

    private ReviewPolicies() {}

    public static List<Refusal> judge(
            ReviewRecommended decision, CaseState state, Circumstances circumstances) {
        return Policy.all(RECOMMENDED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            ReviewDecided decision, CaseState state, Circumstances circumstances) {
        return Policy.all(DECIDED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            TermsAgreed decision, CaseState state, Circumstances circumstances) {
        return Policy.all(TERMS, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            TermsAmended decision, CaseState state, Circumstances circumstances) {
        return Policy.all(AMENDED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            RecordsSecured decision, CaseState state, Circumstances circumstances) {
        return Policy.all(SECURED, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            RecommendationMade decision, CaseState state, Circumstances circumstances) {
        return Policy.all(RECOMMENDATION, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            ActionAgreed decision, CaseState state, Circumstances circumstances) {
        return Policy.all(ACTION, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            ActionSignedOff decision, CaseState state, Circumstances circumstances) {
        return Policy.all(SIGNED_OFF, decision, state, circumstances);
    }

    public static List<Refusal> judge(
            DelayRecorded decision, CaseState state, Circumstances circumstances) {
        return Policy.all(DELAY, decision, state, circumstances);
    }
}
