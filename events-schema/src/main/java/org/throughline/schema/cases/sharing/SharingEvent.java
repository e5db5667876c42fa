package org.throughline.schema.cases.sharing;

import org.throughline.schema.cases.CaseEvent;

/// Information on its way, and what somebody is said to know.
public sealed interface SharingEvent extends CaseEvent
        permits InformationSent,
                InformationOpened,
                KnowledgeStated,
                MeetingHeld,
                InformationDelivered,
                InformationAcknowledged,
                ResponseRecorded,
                ConversationRecorded,
                MeetingConvened,
                InvitationSent,
                StatusCheckRequested,
                StatusCheckPerformed,
                StatusCheckRefused,
                SharingDecisionMade,
                DisclosureWithheld,
                SameOccurrenceLinked,
                AccountDisputed,
                SearchCoverageDeclared,
                PractitionerAssigned,
                PractitionerCovered,
                PractitionerLeft,
                HandoverCompleted,
                LeadProfessionalAssigned,
                AdviceSought,
                SchoolRecordTransferRequested,
                SchoolRecordTransferSent,
                SchoolRecordTransferAcknowledged,
                StatusFlagPublished,
                StatusFlagViewed,
                AdviceGiven,
                EmergencyAccessDeclared,
                HoldingDeclared {}
