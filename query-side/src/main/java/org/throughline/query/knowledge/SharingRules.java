package org.throughline.query.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
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
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.InvitationSent;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.MeetingConvened;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.PractitionerAssigned;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.PractitionerLeft;
import org.throughline.schema.cases.sharing.ResponseKind;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.cases.sharing.SameOccurrenceLinked;
import org.throughline.schema.cases.sharing.SchoolRecordTransferAcknowledged;
import org.throughline.schema.cases.sharing.SchoolRecordTransferRequested;
import org.throughline.schema.cases.sharing.SchoolRecordTransferSent;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusCheckRequested;
import org.throughline.schema.cases.sharing.StatusFlagPublished;
import org.throughline.schema.cases.sharing.StatusFlagViewed;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The rules for information on its way, and for what somebody is said to know.
final class SharingRules {

    private SharingRules() {}

    static void apply(Draft draft, SharingEvent event) {
        switch (event) {
            case InformationSent each -> sent(draft, each);
            case InformationDelivered each -> delivered(draft, each);
            case InformationAcknowledged each -> acknowledged(draft, each);
            case InformationOpened each -> opened(draft, each);
            case ResponseRecorded each -> responded(draft, each);
            case KnowledgeStated each -> stated(draft, each);
            case ConversationRecorded each -> MeetingRules.talked(draft, each);
            case MeetingConvened each -> MeetingRules.convened(draft, each);
            case InvitationSent each -> MeetingRules.invited(draft, each);
            case MeetingHeld each -> MeetingRules.met(draft, each);
            case StatusCheckRequested each -> AskingRules.requested(draft, each);
            case StatusCheckPerformed each -> AskingRules.performed(draft, each);
            case StatusCheckRefused each -> AskingRules.refused(draft, each);
            case SearchCoverageDeclared each -> AskingRules.searched(draft, each);
            case SharingDecisionMade each -> AskingRules.decided(draft, each);
            case DisclosureWithheld each -> AskingRules.withheld(draft, each);
            case AccountDisputed each -> AskingRules.disputed(draft, each);
            case AdviceSought each -> AskingRules.advice(draft, each);
            case AdviceGiven each -> AskingRules.advised(draft, each);
            case SchoolRecordTransferRequested each -> TransferRules.requested(draft, each);
            case SchoolRecordTransferSent each -> TransferRules.sent(draft, each);
            case SchoolRecordTransferAcknowledged each -> TransferRules.acknowledged(draft, each);
            case StatusFlagPublished each -> TransferRules.published(draft, each);
            case StatusFlagViewed each -> TransferRules.viewed(draft, each);
            case PractitionerCovered each -> WorkerRules.covered(draft, each);
            case HandoverCompleted each -> WorkerRules.handedOver(draft, each);
            case LeadProfessionalAssigned each -> WorkerRules.lead(draft, each);
            case PractitionerAssigned _,
                    PractitionerLeft _,
                    SameOccurrenceLinked _,
                    EmergencyAccessDeclared _,
                    HoldingDeclared _ -> {
                // knowledge passes neither with an assignment, nor between records of one
                // occurrence, nor with a right to look
            }
        }
    }

    static void sent(Draft draft, InformationSent sent) {
        Passing.sent(draft, sent.carries(), sent.to(), sent.entry().happened(), sent.extent());
    }

    static void opened(Draft draft, InformationOpened opened) {
        Who reader = draft.whoOfMine(opened.by());
        for (KnownSoFar.Sent sent : draft.before().sentWith(opened.sent())) {
            draft.add(
                    sent.entry(),
                    sent.version(),
                    reader,
                    CellState.KNOWN,
                    opened.entry().happened(),
                    null,
                    Channel.OPENED,
                    opened.extent() == null ? Extent.FULL : opened.extent());
        }
    }

    /// What arrived is held. What came back did not come to them.
    static void delivered(Draft draft, InformationDelivered delivery) {
        When happened = delivery.entry().happened();
        List<Who> to =
                delivery.to() == null
                        ? draft.before().sentTo(delivery.sent())
                        : List.of(draft.who(delivery.to()));
        for (Who who : to) {
            for (KnownSoFar.Sent sent : draft.before().sentWith(delivery.sent())) {
                switch (delivery.result()) {
                    case DELIVERED -> Passing.received(draft, sent, who, happened);
                    case RETURNED, NOT_DELIVERED, DELIVERED_TO_ANOTHER ->
                            draft.add(
                                    sent.entry(),
                                    sent.version(),
                                    who,
                                    CellState.STATED_NOT_KNOWN,
                                    happened,
                                    null,
                                    Channel.RECEIVED,
                                    null);
                    case NOT_STATED -> {
                        // says nothing
                    }
                }
            }
        }
    }

    static void acknowledged(Draft draft, InformationAcknowledged acknowledged) {
        Passing.acknowledged(
                draft,
                acknowledged.sent(),
                draft.whoOfMine(acknowledged.by()),
                acknowledged.read(),
                acknowledged.entry().happened());
    }

    /// Who did something about an entry was aware of it; that there was no response says nothing
    /// (R32). To whom it was passed on, it possibly came.
    static void responded(Draft draft, ResponseRecorded response) {
        When happened = response.entry().happened();
        boolean aware =
                response.kind() != ResponseKind.NO_RESPONSE
                        && response.kind() != ResponseKind.NOT_STATED;
        for (EntryId entry : MeetingRules.sorted(response.to())) {
            if (aware) {
                Who who = draft.whoOfMine(response.by());
                draft.add(entry, who, CellState.KNOWN, happened, Channel.AWARE);
            }
            if (response.passedTo() != null) {
                draft.told(entry, draft.who(response.passedTo()), null, happened);
            }
        }
    }

    static void stated(Draft draft, KnowledgeStated stated) {
        draft.add(
                stated.of(),
                draft.before().version(stated.of()),
                draft.who(stated.knower()),
                state(stated.stance()),
                stated.since(),
                stated.until(),
                channel(stated),
                stated.extent());
    }

    private static CellState state(KnowledgeStance stance) {
        return switch (stance) {
            case KNEW -> CellState.KNOWN;
            case HELD -> CellState.HELD;
            case POSSIBLY_KNEW -> CellState.POSSIBLY_KNOWN;
            case NOT_TOLD, NOT_READ, NOT_INVITED, NOT_ASKED, NOT_AWARE ->
                    CellState.STATED_NOT_KNOWN;
        };
    }

    private static @Nullable Channel channel(KnowledgeStated stated) {
        return switch (stated.stance()) {
            case KNEW, HELD, POSSIBLY_KNEW -> stated.channel();
            case NOT_TOLD -> Channel.TOLD;
            case NOT_READ -> Channel.OPENED;
            case NOT_INVITED -> Channel.INVITED;
            case NOT_ASKED -> Channel.ASKED;
            case NOT_AWARE -> Channel.AWARE;
        };
    }
}
