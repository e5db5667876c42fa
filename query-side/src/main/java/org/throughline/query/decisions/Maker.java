package org.throughline.query.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Author;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.PostHolder;
import org.throughline.schema.cases.facts.ActionRequested;
import org.throughline.schema.cases.facts.ManagementDecisionRecorded;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EarlyHelpDecided;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.review.ActionSignedOff;
import org.throughline.schema.cases.review.CriterionAssessed;
import org.throughline.schema.cases.review.DelayRecorded;
import org.throughline.schema.cases.review.ExtensionAgreed;
import org.throughline.schema.cases.review.FamilyNotInvited;
import org.throughline.schema.cases.review.ImrAccepted;
import org.throughline.schema.cases.review.ImrCommissioned;
import org.throughline.schema.cases.review.ImrDeclined;
import org.throughline.schema.cases.review.ImrReturned;
import org.throughline.schema.cases.review.ImrSubmitted;
import org.throughline.schema.cases.review.RecommendationMade;
import org.throughline.schema.cases.review.RecordsSecured;
import org.throughline.schema.cases.review.ReviewDecided;
import org.throughline.schema.cases.review.ReviewEvent;
import org.throughline.schema.cases.review.ReviewRecommended;
import org.throughline.schema.cases.review.ReviewReferred;
import org.throughline.schema.cases.review.TermsAgreed;
import org.throughline.schema.cases.review.TermsAmended;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;

/// Whose decision it was, or who asks for it: who the entry says, or else its author. Of a decision
/// that its author only retells, and does not say whose it was, nobody.
///
/// @param agency absent if it is not stated of which agency
/// @param kind the registered word for the post, or for a knower that is no agency
/// @param post the commitment to the words for the post
public record Maker(@Nullable AgencyId agency, @Nullable String kind, @Nullable Commitment post) {

    /// All of them, in the order in which the entry names them; never empty.
    public static List<Maker> of(CaseEvent event) {
        if (event instanceof CaseClosed closed) {
            return List.of(of(closed));
        }
        List<Maker> named =
                Stream.concat(
                                holders(event).stream().map(Maker::of),
                                knowers(event).stream().map(Maker::of))
                        .distinct()
                        .toList();
        return named.isEmpty() ? List.of(author(event)) : named;
    }

    /// The column of the matrix in which the first of them stands; empty if nobody says whose it
    /// was. Whose agency is not said is of the agency that states it.
    public static Optional<KnowerKey> knower(CaseEvent event) {
        AgencyId stating = event.entry().agency();
        if (event instanceof CaseClosed closed && closed.decidedBy() != null) {
            return Optional.of(KnowerKey.of(closed.decidedBy()));
        }
        return holders(event).stream()
                .map(each -> KnowerKey.of(each.agency() == null ? stating : each.agency()))
                .findFirst()
                .or(
                        () ->
                                knowers(event).stream()
                                        .map(each -> KnowerKey.of(each, stating))
                                        .findFirst())
                .or(() -> Optional.ofNullable(of(event).getFirst().agency()).map(KnowerKey::of));
    }

    private static Maker of(CaseClosed closed) {
        AgencyId decider = closed.decidedBy();
        PersonalText manager = closed.manager();
        if (decider == null || decider.equals(closed.entry().agency())) {
            return manager == null
                    ? author(closed)
                    : new Maker(closed.entry().agency(), null, manager.commitment());
        }
        return new Maker(decider, null, manager == null ? null : manager.commitment());
    }

    private static Maker of(PostHolder holder) {
        return new Maker(
                holder.agency(),
                holder.kind() == null ? null : Kebab.text(holder.kind()),
                holder.post() == null ? null : holder.post().commitment());
    }

    private static Maker of(Knower knower) {
        return new Maker(
                knower.agency(),
                knower.kind() == KnowerKind.AGENCY ? null : Kebab.text(knower.kind()),
                knower.part() == null ? null : knower.part().commitment());
    }

    private static Maker author(CaseEvent event) {
        ContentStatus status = event.entry().contentStatus();
        boolean retold = status != null && status != ContentStatus.OBSERVED;
        if (retold && !(event instanceof ReviewEvent)) {
            return new Maker(null, null, null);
        }
        Author author = event.entry().author();
        return new Maker(
                event.entry().agency(),
                author.kind() == null ? null : Kebab.text(author.kind()),
                author.role().commitment());
    }

    private static List<PostHolder> holders(CaseEvent event) {
        return switch (event) {
            case AssessmentStarted each -> each.by();
            case AssessmentCompleted each -> each.by();
            case AssessmentNotUndertaken each -> listed(each.by());
            case NonReferralDecided each -> listed(each.by());
            case EarlyHelpDecided each -> listed(each.by());
            case RiskPanelDecided each -> listed(each.chairedBy());
            case ManagementDecisionRecorded each -> listed(each.by());
            case StrategyDiscussionHeld each -> listed(each.chairedBy());
            case ConferenceHeld each -> listed(each.chairedBy());
            case CaseReopened each -> listed(each.by());
            case DisagreementEscalated each -> listed(each.by());
            case DisagreementResolved each -> listed(each.by());
            case SiblingRiskConsidered each -> listed(each.by());
            case ReviewRecommended each -> listed(each.by());
            case ReviewDecided each -> listed(each.by());
            case CriterionAssessed each -> listed(each.by());
            case TermsAgreed each -> listed(each.by());
            case TermsAmended each -> listed(each.by());
            case RecordsSecured each -> listed(each.by());
            case ImrCommissioned each -> listed(each.commissioningOfficer());
            case ImrReturned each -> listed(each.by());
            case ImrAccepted each -> listed(each.by());
            case ImrDeclined each -> listed(each.by());
            case FamilyNotInvited each -> listed(each.by());
            case ActionSignedOff each -> listed(each.by());
            case DelayRecorded each -> listed(each.by());
            case ExtensionAgreed each -> listed(each.by());
            default -> List.of();
        };
    }

    private static List<Knower> knowers(CaseEvent event) {
        return switch (event) {
            case SharingDecisionMade each -> listed(each.decidedBy());
            case DisclosureWithheld each -> listed(each.by());
            case StatusCheckRequested each -> listed(each.by());
            case StatusCheckRefused each -> listed(each.by());
            case LeadProfessionalAssigned each -> listed(each.assignedBy());
            case DisagreementRaised each -> each.by();
            case ActionRequested each -> each.by();
            case ReviewReferred each -> listed(each.by());
            case RecommendationMade each -> listed(each.from());
            case ImrSubmitted each -> listed(each.from());
            default -> List.of();
        };
    }

    private static <T> List<T> listed(@Nullable T one) {
        return one == null ? List.of() : List.of(one);
    }
}
