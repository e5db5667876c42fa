package org.throughline.query.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AreaTransferAccepted;
import org.throughline.schema.cases.process.AreaTransferInitiated;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.CollatorAssigned;
import org.throughline.schema.cases.process.ConcernConfirmed;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.OutcomeNotified;
import org.throughline.schema.cases.process.PlacementReviewHeld;
import org.throughline.schema.cases.process.ProcessEvent;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.ReferrerConcernStated;
import org.throughline.schema.cases.process.Rerouted;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.RiskPanelReferred;
import org.throughline.schema.cases.process.RoleClarificationHeld;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.ThresholdCriteriaPublished;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.time.When;

/// What the steps of a case say of others' knowledge: who was told, consulted, asked, present.
final class ProcessRules {

    private ProcessRules() {}

    static void apply(Draft draft, ProcessEvent event) {
        When happened = event.entry().happened();
        switch (event) {
            case ClosureNotified notified -> notified(draft, notified);
            case ClosureAcknowledged each -> draft.wasTold(each.closure(), happened);
            case AgencyConsulted consulted -> consulted(draft, consulted);
            case ConsultationAnswered each -> draft.wasTold(each.proposal(), happened);
            case CaseClosed closed -> closed(draft, closed);
            case ReferralMade made ->
                    draft.told(draft.self(), Who.agency(made.to()), Means.IN_WRITING, happened);
            case ReferralDecided each -> draft.wasTold(each.referral(), happened);
            case OutcomeNotified notified -> notified(draft, notified);
            case CaseReallocated each -> draft.toldOf(each.told(), happened);
            case CaseReopened each -> draft.toldOf(each.told(), happened);
            case Rerouted rerouted -> rerouted(draft, rerouted);
            case CollatorAssigned each -> draft.toldOf(each.told(), happened);
            case ThresholdCriteriaPublished each -> draft.tell(each.to(), null, happened);
            case RiskPanelReferred each -> draft.tell(listed(each.panel()), null, happened);
            case AreaTransferInitiated each -> passedOn(draft, each);
            case AreaTransferAccepted each -> transferAnswered(draft, each);
            case RiskPanelDecided each -> MeetingRules.gathered(draft, each.gathering(), happened);
            case PlacementReviewHeld each ->
                    MeetingRules.gathered(draft, each.gathering(), happened);
            case DisagreementRaised each -> draft.tell(each.with(), each.means(), happened);
            case DisagreementEscalated each -> draft.tell(each.to(), each.means(), happened);
            case DisagreementResolved each -> draft.toldOf(each.told(), happened);
            case ReferrerConcernStated each -> draft.tell(each.to(), each.means(), happened);
            case ConcernConfirmed each -> draft.toldOf(each.between(), happened);
            case StrategyDiscussionHeld each ->
                    MeetingRules.gathered(draft, each.gathering(), happened);
            case ConferenceHeld each -> MeetingRules.gathered(draft, each.gathering(), happened);
            case RoleClarificationHeld each ->
                    MeetingRules.gathered(draft, each.gathering(), happened);
            case SiblingRiskConsidered each ->
                    MeetingRules.gathered(draft, each.gathering(), happened);
            default -> {
                // says nothing of anybody else's knowledge
            }
        }
    }

    private static List<Knower> listed(@Nullable Knower knower) {
        return knower == null ? List.of() : List.of(knower);
    }

    /// The other area is told of the move and of what is passed on with it (R42).
    private static void passedOn(Draft draft, AreaTransferInitiated transfer) {
        When happened = transfer.entry().happened();
        for (Knower to : listed(transfer.to())) {
            for (EntryId entry : MeetingRules.sorted(transfer.carries())) {
                draft.told(entry, draft.who(to), transfer.means(), happened);
            }
            draft.told(draft.self(), draft.who(to), transfer.means(), happened);
        }
    }

    /// Whoever answers knew of it.
    private static void transferAnswered(Draft draft, AreaTransferAccepted answered) {
        if (answered.transfer() != null && ActingRules.replied(answered)) {
            Who who = draft.whoOfMine(answered.by());
            When happened = answered.entry().happened();
            draft.add(answered.transfer(), who, CellState.KNOWN, happened, Channel.AWARE);
        }
    }

    private static void notified(Draft draft, ClosureNotified notified) {
        told(draft, notified.closure(), notified.to(), notified.means(), notified);
        draft.tell(notified.to(), notified.means(), notified.entry().happened());
    }

    /// Whoever is told the outcome is told of the decision (R53).
    private static void notified(Draft draft, OutcomeNotified notified) {
        if (notified.decision() != null) {
            told(draft, notified.decision(), notified.to(), notified.means(), notified);
        }
        draft.tell(notified.to(), notified.means(), notified.entry().happened());
    }

    private static void told(
            Draft draft, EntryId entry, Iterable<Knower> to, Means means, ProcessEvent event) {
        to.forEach(each -> draft.told(entry, draft.who(each), means, event.entry().happened()));
    }

    private static void consulted(Draft draft, AgencyConsulted consulted) {
        When happened = consulted.entry().happened();
        Who who = Who.agency(consulted.consulted());
        draft.told(consulted.proposal(), who, consulted.means(), happened);
        draft.told(draft.self(), who, consulted.means(), happened);
    }

    /// Who decides knows, also if another states it; who is told in writing holds it (R115).
    private static void closed(Draft draft, CaseClosed closed) {
        When happened = closed.entry().happened();
        AgencyId decider = closed.decidedBy();
        if (decider != null && !decider.equals(draft.agency())) {
            draft.add(draft.self(), Who.agency(decider), CellState.KNOWN, happened, null);
        }
        closed.toldInWriting().stream()
                .sorted()
                .map(Who::agency)
                .forEach(who -> draft.told(draft.self(), who, Means.IN_WRITING, happened));
    }

    /// What was sent goes on to others as it was sent (R50).
    private static void rerouted(Draft draft, Rerouted rerouted) {
        When happened = rerouted.entry().happened();
        for (Knower each : rerouted.to()) {
            Who who = draft.who(each);
            if (rerouted.sent() != null) {
                draft.before()
                        .sentWith(rerouted.sent())
                        .forEach(
                                sent ->
                                        draft.told(
                                                sent,
                                                who,
                                                rerouted.means(),
                                                happened,
                                                rerouted.extent()));
            }
            draft.told(draft.self(), who, rerouted.means(), happened);
        }
    }
}
