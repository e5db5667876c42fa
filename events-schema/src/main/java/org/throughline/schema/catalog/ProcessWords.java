package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.process.AgencyConsulted;
import org.throughline.schema.cases.process.AreaTransferAccepted;
import org.throughline.schema.cases.process.AreaTransferInitiated;
import org.throughline.schema.cases.process.AssessmentCompleted;
import org.throughline.schema.cases.process.AssessmentNotUndertaken;
import org.throughline.schema.cases.process.AssessmentStarted;
import org.throughline.schema.cases.process.CaseClosed;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.cases.process.CaseReallocated;
import org.throughline.schema.cases.process.CaseReopened;
import org.throughline.schema.cases.process.ClosureAcknowledged;
import org.throughline.schema.cases.process.ClosureNotified;
import org.throughline.schema.cases.process.ClosureProposed;
import org.throughline.schema.cases.process.CollatorAssigned;
import org.throughline.schema.cases.process.ConcernConfirmed;
import org.throughline.schema.cases.process.ConferenceHeld;
import org.throughline.schema.cases.process.ConsultationAnswered;
import org.throughline.schema.cases.process.DisagreementEscalated;
import org.throughline.schema.cases.process.DisagreementRaised;
import org.throughline.schema.cases.process.DisagreementResolved;
import org.throughline.schema.cases.process.EarlyHelpDecided;
import org.throughline.schema.cases.process.InterventionOutcomeEvaluated;
import org.throughline.schema.cases.process.InvolvementEnded;
import org.throughline.schema.cases.process.InvolvementStarted;
import org.throughline.schema.cases.process.LegalHoldLifted;
import org.throughline.schema.cases.process.LegalHoldPlaced;
import org.throughline.schema.cases.process.NonReferralDecided;
import org.throughline.schema.cases.process.OutcomeNotified;
import org.throughline.schema.cases.process.PlacementReviewHeld;
import org.throughline.schema.cases.process.PlanAgreed;
import org.throughline.schema.cases.process.ReceiverConcernStated;
import org.throughline.schema.cases.process.ReferralDecided;
import org.throughline.schema.cases.process.ReferralMade;
import org.throughline.schema.cases.process.ReferrerConcernStated;
import org.throughline.schema.cases.process.Rerouted;
import org.throughline.schema.cases.process.RetentionStated;
import org.throughline.schema.cases.process.RiskPanelDecided;
import org.throughline.schema.cases.process.RiskPanelReferred;
import org.throughline.schema.cases.process.RoleClarificationHeld;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.cases.process.SiblingRiskConsidered;
import org.throughline.schema.cases.process.StrategyDiscussionHeld;
import org.throughline.schema.cases.process.ThresholdCriteriaPublished;

/// The words for the steps of a case.
final class ProcessWords {

    static final List<EventWords> ALL =
            List.of(
                    EventWords.words(CaseOpened.class, "Case opened", "/nature", "/reason"),
                    EventWords.words(
                            InvolvementStarted.class,
                            "Involvement started",
                            "/involved",
                            "/purpose"),
                    EventWords.words(InvolvementEnded.class, "Involvement ended", "", "/reason"),
                    EventWords.words(ReferralMade.class, "Referral made", "/kinds", "/concern"),
                    EventWords.words(
                            ReferralDecided.class, "Referral decided", "/outcome", "/rationale"),
                    EventWords.words(ClosureProposed.class, "Closure proposed", "", "/rationale"),
                    EventWords.words(AgencyConsulted.class, "Agency consulted", "/means", ""),
                    EventWords.words(
                            ConsultationAnswered.class,
                            "Consultation answered",
                            "/view",
                            "/reason"),
                    EventWords.words(CaseClosed.class, "Case closed", "/effect", "/rationale"),
                    EventWords.words(ClosureNotified.class, "Closure notified", "/means", ""),
                    EventWords.words(ClosureAcknowledged.class, "Closure acknowledged", "", ""),
                    EventWords.words(RuleOverridden.class, "Rule overridden", "/rules", "/reason"),
                    EventWords.words(
                            OutcomeNotified.class,
                            "Outcome notified",
                            "/means",
                            "/outcome /reasonGiven"),
                    EventWords.words(
                            NonReferralDecided.class,
                            "Decided not to refer",
                            "/reason",
                            "/rationale /doneInstead"),
                    EventWords.words(
                            AssessmentStarted.class,
                            "Assessment started",
                            "/kind /prompt/trigger",
                            "/purpose"),
                    EventWords.words(
                            AssessmentCompleted.class,
                            "Assessment completed",
                            "/kind /outcomes",
                            "/conclusion"),
                    EventWords.words(
                            AssessmentNotUndertaken.class,
                            "Assessment not undertaken",
                            "/kind /reason",
                            "/rationale"),
                    EventWords.words(
                            StrategyDiscussionHeld.class,
                            "Strategy discussion held",
                            "/enquiry",
                            "/rationale"),
                    EventWords.words(
                            ConferenceHeld.class,
                            "Child protection conference held",
                            "/kind /outcome /categories",
                            "/rationale"),
                    EventWords.words(
                            ReferrerConcernStated.class,
                            "Concern as the referrer states it",
                            "/degree /kinds",
                            "/concern /actionSought"),
                    EventWords.words(
                            ReceiverConcernStated.class,
                            "Concern as the receiver states it",
                            "/degree",
                            "/concern /whyDifferent"),
                    EventWords.words(
                            ConcernConfirmed.class,
                            "Degree of concern gone through together",
                            "/degree",
                            "/remainingGap"),
                    EventWords.words(
                            RoleClarificationHeld.class, "Roles clarified", "", "/summary"),
                    EventWords.words(CaseReopened.class, "Case reopened", "", "/reason"),
                    EventWords.words(
                            CaseReallocated.class, "Case reallocated", "/allocation", "/reason"),
                    EventWords.words(
                            Rerouted.class,
                            "Information passed on to another",
                            "/reason /means",
                            "/content"),
                    EventWords.words(
                            DisagreementRaised.class,
                            "Disagreement raised",
                            "/subject /stage",
                            "/grounds /sought"),
                    EventWords.words(
                            DisagreementEscalated.class,
                            "Disagreement escalated",
                            "/stage",
                            "/reason"),
                    EventWords.words(
                            DisagreementResolved.class,
                            "Disagreement resolved",
                            "/outcome /stage",
                            "/rationale"),
                    EventWords.words(
                            SiblingRiskConsidered.class,
                            "Risk to other children considered",
                            "/children/0/child /children/0/risk",
                            "/rationale"),
                    EventWords.words(
                            InterventionOutcomeEvaluated.class,
                            "How an intervention worked",
                            "/outcome/effect",
                            "/outcome/intervention /outcome/analysis"),
                    EventWords.words(
                            AreaTransferInitiated.class,
                            "Transfer to another area started",
                            "/moving /inForce",
                            "/reason"),
                    EventWords.words(
                            AreaTransferAccepted.class,
                            "Answer of the other area",
                            "/answer",
                            "/conditions"),
                    EventWords.words(
                            CollatorAssigned.class,
                            "Somebody to bring information together",
                            "/from",
                            "/collator/part /reason"),
                    EventWords.words(
                            ThresholdCriteriaPublished.class,
                            "Threshold criteria",
                            "",
                            "/criteriaVersion /summary"),
                    EventWords.words(
                            EarlyHelpDecided.class,
                            "Decision on early help",
                            "/decision",
                            "/rationale"),
                    EventWords.words(
                            RiskPanelReferred.class,
                            "Referred to a risk panel",
                            "/person /kinds /level",
                            "/reason /sought"),
                    EventWords.words(
                            RiskPanelDecided.class,
                            "Decision of a risk panel",
                            "/person /outcome /level",
                            "/rationale"),
                    EventWords.words(
                            PlacementReviewHeld.class,
                            "Review of a placement",
                            "/child /outcomes",
                            "/summary"),
                    EventWords.words(
                            PlanAgreed.class, "Plan agreed", "/kind", "/summary /changes/0/change"),
                    EventWords.words(
                            LegalHoldPlaced.class, "Legal hold placed", "/ground", "/reason"),
                    EventWords.words(LegalHoldLifted.class, "Legal hold lifted", "", "/reason"),
                    EventWords.words(
                            RetentionStated.class, "Retention period stated", "/basis", "/note"));

    private ProcessWords() {}
}
