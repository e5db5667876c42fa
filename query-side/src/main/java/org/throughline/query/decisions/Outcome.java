package org.throughline.query.decisions;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.SignificanceReviewRequested;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EarlyHelpDecided;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.process.OtherChildConsidered;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrFindingRecorded;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;
import org.throughline.schema.time.When;

/// The registered words in which a decision says what was decided, and by when an answer is asked
/// for.
public final class Outcome {

    private Outcome() {}

    /// What was decided; empty for a decision that only its words tell, and where it is not stated.
    public static List<String> words(CaseEvent decision) {
        return said(decision)
                .map(Kebab::text)
                .filter(word -> !word.equals("not-stated"))
                .distinct()
                .toList();
    }

    private static Stream<? extends Enum<?>> said(CaseEvent decision) {
        return switch (decision) {
            case ReferralDecided each -> Stream.of(each.outcome());
            case NonReferralDecided each -> Stream.of(each.reason());
            case EarlyHelpDecided each -> Stream.of(each.decision());
            case RiskPanelDecided each -> Stream.of(each.outcome(), each.level());
            case AssessmentCompleted each -> sorted(each.outcomes());
            case AssessmentNotUndertaken each -> Stream.of(each.reason());
            case StrategyDiscussionHeld each -> Stream.of(each.enquiry());
            case ConferenceHeld each -> Stream.of(each.outcome());
            case SiblingRiskConsidered each ->
                    each.children().stream().map(OtherChildConsidered::risk);
            case DisagreementEscalated each -> Stream.of(each.stage());
            case DisagreementResolved each -> Stream.of(each.outcome());
            case CaseReallocated each -> Stream.of(each.allocation());
            case CaseClosed each -> Stream.ofNullable(each.effect());
            case PlanAgreed each -> Stream.of(each.kind());
            case SharingDecisionMade each -> Stream.of(each.choice());
            case DisclosureWithheld each -> Stream.of(each.reason());
            case StatusCheckRefused each -> Stream.of(each.reason());
            case PractitionerAssigned each -> Stream.of(each.kind());
            default -> ofReview(decision);
        };
    }

    private static Stream<? extends Enum<?>> ofReview(CaseEvent decision) {
        return switch (decision) {
            case ReviewRecommended each -> Stream.of(each.verdict(), each.kind());
            case ReviewDecided each -> Stream.of(each.verdict(), each.kind());
            case CriterionAssessed each -> Stream.of(each.result());
            case ImrFindingRecorded each -> Stream.of(each.kind());
            case ImrReturned each -> sorted(each.defects());
            case ImrAccepted each -> Stream.of(each.acceptance());
            case ImrDeclined each -> Stream.of(each.kind());
            case FamilyNotInvited each -> Stream.of(each.reason());
            case DelayRecorded each -> Stream.of(each.reason());
            case ActionSignedOff each -> Stream.of(each.scope());
            default -> Stream.empty();
        };
    }

    private static <E extends Enum<E>> Stream<E> sorted(Collection<E> words) {
        return words.stream().sorted();
    }

    /// By when an answer is asked for, if the entry says so.
    public static @Nullable When due(CaseEvent asked) {
        return switch (asked) {
            case AgencyConsulted each -> each.replyBy();
            case AssessmentStarted each -> each.due();
            case DisagreementRaised each -> each.answerDue();
            case ActionRequested each -> each.due();
            case SignificanceReviewRequested each -> each.due();
            case StatusCheckRequested each -> each.due();
            case ImrCommissioned each -> each.due();
            default -> null;
        };
    }
}
