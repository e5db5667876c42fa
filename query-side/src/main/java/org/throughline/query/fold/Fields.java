package org.throughline.query.fold;

import java.util.HashMap;
import java.util.Map;

/// What each field that names somebody says of whether they know of the entry itself. Every such
/// field of every event has its place here: a test looks.
final class Fields {

    /// What a field says.
    enum Says {
        /// Whose decision it was, or who asks for one. They know of it.
        DECIDED,
        /// Who says, does or asks for what the entry tells. They know of it.
        ACTED,
        /// To whom it was said. Where the agency is not said it is the one that speaks.
        HEARD,
        /// Who was told.
        TOLD,
        /// Who was told by the means of the entry; if it gives none, they may have been.
        TOLD_BY_MEANS,
        /// To whom it went in writing: no evidence that it was read.
        WRITTEN_TO,
        /// In whose records it lies.
        HELD,
        /// Who is said to have been aware, since when is not said.
        AWARE,
        /// Who met, what was told there, who was not invited.
        GATHERING,
        /// Who was left out.
        NOT_INVITED,
        /// Said in [OtherEntries], together with what it says of other entries.
        ELSEWHERE,
        /// Who is only spoken of, asked about, assigned, or to whom something belongs.
        NOTHING
    }

    private static final String TABLE =
            """
            DECIDED
            ActionRequested.by ActionSignedOff.by AssessmentCompleted.by AssessmentNotUndertaken.by
            AssessmentStarted.by CaseClosed.decidedBy CaseReopened.by ConferenceHeld.chairedBy
            CriterionAssessed.by DelayRecorded.by DisagreementEscalated.by DisagreementRaised.by
            DisagreementResolved.by DisclosureWithheld.by EarlyHelpDecided.by ExtensionAgreed.by
            FamilyNotInvited.by ImrAccepted.by ImrCommissioned.commissioningOfficer ImrDeclined.by
            ImrReturned.by ImrSubmitted.from LeadProfessionalAssigned.assignedBy
            ManagementDecisionRecorded.by NonReferralDecided.by RecommendationMade.from
            RecordsSecured.by ReviewDecided.by ReviewRecommended.by ReviewReferred.by
            RiskPanelDecided.chairedBy SharingDecisionMade.decidedBy SiblingRiskConsidered.by
            StatusCheckRefused.by StatusCheckRequested.by StrategyDiscussionHeld.chairedBy
            TermsAgreed.by TermsAmended.by

            ACTED
            AccessDenied.by AccountDisputed.by ActionProgressed.by AdviceGiven.by AdviceSought.by
            AreaTransferAccepted.by CareArrangementChanged.arrangedBy ChangeEvidenced.judgedBy
            ChildTriedToTell.by CollatorAssigned.assignedBy ConferenceHeld.dissenting CopyIssued.by
            DebriefHeld.ledBy DisagreementResolved.stillDisagreeing DisclosureMade.by
            DisclosureNegotiated.by EvaluationIssued.by ExtractIssued.by FamilyConcernRaised.by
            FamilyContributed.people FamilyDeclined.people FamilyInformed.by
            FurtherInformationRequested.by GoodPracticeNoted.namedBy HandoverCompleted.from
            HomeEducationVisited.by ImpactEvidenced.by ImrAppraised.by ImrDeclined.from
            IncidentAttended.calledBy InformationAcknowledged.by InformationOpened.by
            InjuryObserved.judgedBy IntegrityVerified.by InterventionOutcomeEvaluated.by
            InterviewConfirmed.by InterviewRecorded.interviewee InterviewRecorded.interviewers
            KeyPracticeEpisodeMarked.by LegalStatusChanged.madeBy LessonAcknowledged.by
            ManagementOverviewRecorded.manager MeetingConvened.convenedBy MissingFound.foundBy
            MissingReported.reportedBy NoteRecorded.decidedBy NotificationConfirmed.by
            NotificationSent.by PackSubmitted.by ParentalAccountGiven.by PatternStated.actor
            PlacementReviewHeld.chairedBy PlanAgreed.agreedBy PlanAgreed.disagreedBy
            PregnancyNotified.notifiedBy PublicationDeferred.by PublicationScheduled.by
            ReceiverConcernStated.by ReferrerConcernStated.by RequestAnswered.by ResponseRecorded.by
            ReturnInterviewHeld.interviewer ReviewPublished.by ReviewRecommended.dissenting
            RiskAssessed.assessedBy RiskOpinionRecorded.holder RiskPanelReferred.by
            RoleClarificationHeld.convenedBy SafeSleepAdviceGiven.by SameOccurrenceLinked.by
            SchoolRecordTransferAcknowledged.by SchoolRecordTransferRequested.by
            SchoolRollChanged.askedForBy SearchCoverageDeclared.by ServiceAccepted.by
            ServiceDeclined.by ServiceOffered.by ServiceWithdrawn.who
            SiblingRiskConsidered.consideredBy SignificanceAssessed.by
            SignificanceReviewCompleted.by SignificanceReviewRequested.by StatusCheckPerformed.by
            StatusFlagPublished.by StatusFlagViewed.by SupervisionHeld.supervised
            SupervisionHeld.supervisor ThresholdCriteriaPublished.by ViewActedOn.by
            WishesRecorded.whose

            HEARD
            ChildTriedToTell.toWhom DisclosureMade.heardBy FamilyContributed.heardBy
            MissingReported.reportedTo ParentalAccountGiven.to WishesRecorded.heardBy

            TOLD
            AdultServiceEventLinked.told CaseReallocated.told CaseReopened.told
            CollatorAssigned.told ConcernConfirmed.between DisagreementResolved.told
            IncidentAttended.told LeadProfessionalAssigned.told ManagementDecisionRecorded.told
            MissingFound.told MissingReported.told PersonMisfiled.told ServiceDeclined.told
            ServiceWithdrawn.told StatusCheckPerformed.told

            TOLD_BY_MEANS
            ActionRequested.askedOf AdviceGiven.to AgencyConsulted.consulted AreaTransferInitiated.to
            ClosureNotified.to CopyIssued.to DisagreementEscalated.to DisagreementRaised.with
            DisclosureNegotiated.with EarlyLessonIssued.to ExtractIssued.to
            FamilyConcernRaised.toWhom FurtherInformationRequested.askedOf ImrCommissioned.askedOf
            ImrReturned.to InterviewShared.with InvitationSent.to LessonDisseminated.to
            NotificationSent.to OutcomeNotified.to PackSubmitted.to PregnancyNotified.to
            ReferrerConcernStated.to Rerouted.to ReviewReferred.to RiskPanelReferred.panel
            SchoolRecordTransferRequested.askedOf SignificanceReviewRequested.askedOf
            StatusCheckRequested.askedOf ThresholdCriteriaPublished.to

            WRITTEN_TO
            CaseClosed.toldInWriting EvaluationIssued.letterTo ReferralMade.to

            HELD
            ConcernLogged.loggedWith

            AWARE
            HouseholdJoined.knownTo HouseholdLeft.knownTo RelationshipAsserted.knownTo
            RelationshipEnded.knownTo

            GATHERING
            ConferenceHeld.gathering DebriefHeld.gathering PlacementReviewHeld.gathering
            ReviewRecommended.gathering RiskPanelDecided.gathering RoleClarificationHeld.gathering
            SiblingRiskConsidered.gathering StrategyDiscussionHeld.gathering TermsAgreed.gathering

            NOT_INVITED
            MeetingConvened.notInvited MeetingHeld.notInvited

            ELSEWHERE
            AdviceSought.askedOf ConversationRecorded.present ConversationRecorded.startedBy
            DisclosureWithheld.from FamilyInformed.people FamilyInvited.people
            FamilyNotInvited.people HandoverCompleted.to InformationDelivered.to InformationSent.to
            KnowledgeStated.knower MeetingHeld.attended PractitionerCovered.covering
            PractitionerLeft.worker RequestAnswered.passedTo ResponseRecorded.passedTo
            SchoolRecordTransferSent.to StatusFlagPublished.to

            NOTHING
            AdultServiceEventLinked.service AreaTransferInitiated.from AttendanceChanged.setting
            CaseClosed.noReply CaseClosed.objected CaseReallocated.from CaseReallocated.to
            ChronologyCarriedForward.holder CollatorAssigned.collator CollatorAssigned.from
            ConferenceHeld.leadProfessional ContextNoted.where ConversationRecorded.said
            CourtLeaveRecorded.court CourtLeaveRecorded.guardian DocumentFiled.writtenBy
            EarlyHelpDecided.leadProfessional FamilyInvited.facilitator FileChronologyStated.holder
            FileVolumeOpened.holder GoodPracticeNoted.whose HostilityEncountered.towards
            ImrAppraised.from InterviewNotPossible.interviewee InvolvementEnded.involved
            InvolvementEnded.worker InvolvementStarted.involved InvolvementStarted.worker
            LeadProfessionalAssigned.lead LeadProfessionalAssigned.replaces MeetingHeld.absent
            NonReferralDecided.advisedBy NonReferralDecided.wouldHaveGoneTo
            PanelMemberAppointed.member PatternStated.recipient PersonHistoryLinked.heldBy
            PersonLinked.heldBy PersonMisfiled.heldBy PersonUnlinked.heldBy
            PlanAgreed.leadProfessional PractitionerAssigned.replaces PractitionerAssigned.worker
            PractitionerCovered.covered PractitionerLeft.successor RecordGapDeclared.holder
            RecordLost.holder RecordsSecured.holder RecordsSecured.recordsOf Rerouted.from
            ReturnInterviewOffered.interviewer RiskPanelDecided.leadProfessional
            RoleClarificationHeld.roles SchoolRollChanged.from SchoolRollChanged.to
            SharingDecisionMade.with ViewNotActedOn.by
            """;

    private static final Map<String, Says> ALL = read();

    private Fields() {}

    private static Map<String, Says> read() {
        Map<String, Says> all = new HashMap<>();
        for (String paragraph : TABLE.strip().split("\\R\\R", -1)) {
            String[] words = paragraph.strip().split("\\s+", -1);
            for (int index = 1; index < words.length; index++) {
                if (all.put(words[index], Says.valueOf(words[0])) != null) {
                    throw new IllegalStateException("twice in the table: " + words[index]);
                }
            }
        }
        return Map.copyOf(all);
    }

    /// What a field says; nothing if it is not in the table, for it names nobody.
    static Says of(Class<?> event, String field) {
        return ALL.getOrDefault(key(event, field), Says.NOTHING);
    }

    static boolean isInTable(Class<?> event, String field) {
        return ALL.containsKey(key(event, field));
    }

    static Iterable<String> keys() {
        return ALL.keySet();
    }

    private static String key(Class<?> event, String field) {
        return "%s.%s".formatted(event.getSimpleName(), field);
    }
}
