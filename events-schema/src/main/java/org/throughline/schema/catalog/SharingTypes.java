package org.throughline.schema.catalog;

import java.util.List;
import org.throughline.schema.cases.sharing.AccountDisputed;
import org.throughline.schema.cases.sharing.AdviceGiven;
import org.throughline.schema.cases.sharing.AdviceSought;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.EmergencyAccessDeclared;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.HoldingDeclared;
import org.throughline.schema.cases.sharing.InformationAcknowledged;
import org.throughline.schema.cases.sharing.InformationDelivered;
import org.throughline.schema.cases.sharing.InvitationSent;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.MeetingConvened;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.cases.sharing.SameOccurrenceLinked;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.SchoolRecordTransferRequested;
import org.throughline.schema.cases.sharing.SchoolRecordTransferSent;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;
import org.throughline.schema.cases.sharing.StatusFlagPublished;
import org.throughline.schema.cases.sharing.StatusFlagViewed;

/// The types of the family `sharing` from number 200 on; those below are in [EventCatalog].
final class SharingTypes {

    static final List<EventType> ALL =
            List.of(
                    EventType.of(200, InformationDelivered.class),
                    EventType.of(201, InformationAcknowledged.class),
                    EventType.of(202, ResponseRecorded.class),
                    EventType.of(203, ConversationRecorded.class),
                    EventType.of(204, MeetingConvened.class),
                    EventType.of(205, InvitationSent.class),
                    EventType.of(206, StatusCheckRequested.class),
                    EventType.of(207, StatusCheckPerformed.class),
                    EventType.of(208, StatusCheckRefused.class),
                    EventType.of(209, SharingDecisionMade.class),
                    EventType.of(210, DisclosureWithheld.class),
                    EventType.of(211, SameOccurrenceLinked.class),
                    EventType.of(212, AccountDisputed.class),
                    EventType.of(213, SearchCoverageDeclared.class),
                    EventType.of(214, PractitionerAssigned.class),
                    EventType.of(215, PractitionerCovered.class),
                    EventType.of(216, PractitionerLeft.class),
                    EventType.of(217, HandoverCompleted.class),
                    EventType.of(218, LeadProfessionalAssigned.class),
                    EventType.of(219, AdviceSought.class),
                    EventType.of(220, SchoolRecordTransferRequested.class),
                    EventType.of(221, SchoolRecordTransferSent.class),
                    EventType.of(222, SchoolRecordTransferAcknowledged.class),
                    EventType.of(223, StatusFlagPublished.class),
                    EventType.of(224, StatusFlagViewed.class),
                    EventType.of(225, AdviceGiven.class),
                    EventType.of(226, EmergencyAccessDeclared.class),
                    EventType.of(227, HoldingDeclared.class));

    private SharingTypes() {}
}
