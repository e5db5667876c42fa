package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.process.AreaTransferAccepted;
import org.throughline.schema.cases.process.AreaTransferInitiated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.CollatorAssigned;
import org.throughline.schema.cases.process.ConcernConfirmed;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EarlyHelpDecided;
import org.throughline.schema.cases.process.InterventionOutcomeEvaluated;
import org.throughline.schema.cases.process.LegalHoldLifted;
import org.throughline.schema.cases.process.LegalHoldPlaced;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.process.OutcomeNotified;
import org.throughline.schema.cases.process.PlacementReviewHeld;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.ReceiverConcernStated;
import org.throughline.schema.cases.process.ReferrerConcernStated;
import org.throughline.schema.cases.process.Rerouted;
import org.throughline.schema.cases.process.RetentionStated;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.RiskPanelReferred;
import org.throughline.schema.cases.process.RoleClarificationHeld;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.ThresholdCriteriaPublished;

/// The steps of a case after referral and closure: numbers from 300, and one that was a fact at
/// first, for a number is never changed.
final class ProcessTypes {

    static final List<EventType> ALL =
            List.of(
                    EventType.of(300, OutcomeNotified.class),
                    EventType.of(301, NonReferralDecided.class),
                    EventType.of(302, AssessmentStarted.class),
                    EventType.of(303, AssessmentCompleted.class),
                    EventType.of(304, AssessmentNotUndertaken.class),
                    EventType.of(305, StrategyDiscussionHeld.class),
                    EventType.of(306, ConferenceHeld.class),
                    EventType.of(307, ReferrerConcernStated.class),
                    EventType.of(308, ReceiverConcernStated.class),
                    EventType.of(309, ConcernConfirmed.class),
                    EventType.of(310, RoleClarificationHeld.class),
                    EventType.of(311, CaseReopened.class),
                    EventType.of(312, CaseReallocated.class),
                    EventType.of(313, Rerouted.class),
                    EventType.of(314, DisagreementRaised.class),
                    EventType.of(315, DisagreementEscalated.class),
                    EventType.of(316, DisagreementResolved.class),
                    EventType.of(317, SiblingRiskConsidered.class),
                    EventType.of(318, InterventionOutcomeEvaluated.class),
                    EventType.of(319, AreaTransferInitiated.class),
                    EventType.of(320, AreaTransferAccepted.class),
                    EventType.of(321, CollatorAssigned.class),
                    EventType.of(322, ThresholdCriteriaPublished.class),
                    EventType.of(323, EarlyHelpDecided.class),
                    EventType.of(324, RiskPanelReferred.class),
                    EventType.of(325, RiskPanelDecided.class),
                    EventType.of(326, PlacementReviewHeld.class),
                    EventType.of(340, LegalHoldPlaced.class),
                    EventType.of(341, LegalHoldLifted.class),
                    EventType.of(342, RetentionStated.class),
                    EventType.of(127, PlanAgreed.class));

    private ProcessTypes() {}
}
