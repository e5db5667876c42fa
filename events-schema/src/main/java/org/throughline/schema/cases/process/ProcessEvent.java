package org.throughline.schema.cases.process;

import org.throughline.schema.cases.CaseEvent;

/// A step in the handling of a case.
public sealed interface ProcessEvent extends CaseEvent
        permits CaseOpened,
                InvolvementStarted,
                InvolvementEnded,
                ReferralMade,
                ReferralDecided,
                ClosureProposed,
                AgencyConsulted,
                ConsultationAnswered,
                CaseClosed,
                ClosureNotified,
                ClosureAcknowledged,
                RuleOverridden,
                OutcomeNotified,
                NonReferralDecided,
                AssessmentStarted,
                AssessmentCompleted,
                AssessmentNotUndertaken,
                StrategyDiscussionHeld,
                ConferenceHeld,
                ReferrerConcernStated,
                ReceiverConcernStated,
                ConcernConfirmed,
                RoleClarificationHeld,
                CaseReopened,
                CaseReallocated,
                Rerouted,
                DisagreementRaised,
                DisagreementEscalated,
                DisagreementResolved,
                SiblingRiskConsidered {}
