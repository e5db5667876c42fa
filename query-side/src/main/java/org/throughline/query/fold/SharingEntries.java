package org.throughline.query.fold;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.cases.facts.StatusChange;
import org.throughline.schema.cases.sharing.AccountDisputed;
import org.throughline.schema.cases.sharing.AdviceGiven;
import org.throughline.schema.cases.sharing.AdviceSought;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.cases.sharing.DisclosureWithheld;
import org.throughline.schema.cases.sharing.DisputeState;
import org.throughline.schema.cases.sharing.DisputedPoint;
import org.throughline.schema.cases.sharing.HandoverCompleted;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.InvitationSent;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.LeadProfessionalAssigned;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.PractitionerCovered;
import org.throughline.schema.cases.sharing.ResponseKind;
import org.throughline.schema.cases.sharing.ResponseRecorded;
import org.throughline.schema.cases.sharing.SchoolRecordTransferSent;
import org.throughline.schema.cases.sharing.SearchCoverageDeclared;
import org.throughline.schema.cases.sharing.SharingDecisionMade;
import org.throughline.schema.cases.sharing.SharingEvent;
import org.throughline.schema.cases.sharing.StatusCheckPerformed;
import org.throughline.schema.cases.sharing.StatusCheckRefused;
import org.throughline.schema.cases.sharing.StatusFlagPublished;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;

/// What is sent, told, shown, asked and kept back says of who knows what. What became of things
/// sent is in [ArrivedEntries].
final class SharingEntries {

    private static final Set<StatusChange> TAKEN_DOWN =
            Set.of(StatusChange.ENDED, StatusChange.REFUSED, StatusChange.NOT_IN_FORCE);

    private SharingEntries() {}

    static void of(SharingEvent event, Saying saying) {
        switch (event) {
            case InformationSent each -> sent(each.carries(), each.to(), each.extent(), saying);
            case SchoolRecordTransferSent each -> {
                OtherEntries.aware(each.request(), null, saying);
                sent(each.carries(), List.of(each.to()), Extent.FULL, saying);
            }
            case StatusFlagPublished each -> shown(each, saying);
            case ResponseRecorded each -> responded(each, saying);
            case KnowledgeStated each -> stated(each, saying);
            case ConversationRecorded each -> talked(each, saying);
            case MeetingHeld each -> OwnEntry.attended(each.attended(), each.told(), saying);
            case InvitationSent each -> invited(each, saying);
            case StatusCheckPerformed each -> checked(each.request(), each.by(), saying);
            case StatusCheckRefused each -> checked(each.request(), each.by(), saying);
            case SearchCoverageDeclared each ->
                    all(each.entries(), saying.own(each.by()), CellState.HELD, null, saying);
            case SharingDecisionMade each -> familyTold(each.consentOf(), each.told(), saying);
            case LeadProfessionalAssigned each -> leads(each, saying);
            case DisclosureWithheld each -> withheld(each, saying);
            case AccountDisputed each -> disputed(each, saying);
            case AdviceSought each -> askedForAdvice(each, saying);
            case AdviceGiven each -> OtherEntries.aware(each.sought(), each.by(), saying);
            case PractitionerCovered each -> {
                Somebody who = saying.own(each.covering());
                all(each.told(), who, CellState.KNOWN, Channel.TOLD, saying);
            }
            case HandoverCompleted each -> handedOver(each, saying);
            default -> ArrivedEntries.of(event, saying);
        }
    }

    private static void all(
            Set<EntryId> entries,
            Somebody who,
            CellState state,
            @Nullable Channel channel,
            Saying saying) {
        entries.forEach(entry -> saying.had(entry, who, state, channel));
    }

    /// The sender knows what it sends. Those it goes to hold it at most.
    private static void sent(
            Collection<EntryId> carried, List<Knower> to, @Nullable Extent extent, Saying saying) {
        for (EntryId entry : Saying.ordered(carried)) {
            saying.had(entry, Somebody.agency(saying.speaker()), CellState.KNOWN, Channel.SENT);
            for (Knower each : to) {
                saying.say(
                        entry,
                        saying.past().version(entry),
                        Somebody.named(each),
                        CellState.HELD,
                        saying.happened(),
                        null,
                        Channel.SENT,
                        extent);
            }
        }
        for (Knower each : to) {
            saying.had(saying.self(), Somebody.named(each), CellState.HELD, Channel.SENT);
        }
    }

    /// A flag goes up in the systems of others. That it comes down takes no knowledge away.
    private static void shown(StatusFlagPublished flag, Saying saying) {
        if (!TAKEN_DOWN.contains(flag.change())) {
            List<EntryId> status =
                    flag.legalStatus() == null ? List.of() : List.of(flag.legalStatus());
            sent(status, flag.to(), Extent.FULL, saying);
        }
    }

    private static void responded(ResponseRecorded response, Saying saying) {
        boolean open =
                response.kind() == ResponseKind.NO_RESPONSE
                        || response.kind() == ResponseKind.NOT_STATED;
        for (EntryId entry : Saying.ordered(response.to())) {
            if (!open) {
                OtherEntries.aware(entry, response.by(), saying);
            }
            if (response.passedTo() != null) {
                saying.told(entry, Somebody.named(response.passedTo()), null, null);
            }
        }
    }

    private static void stated(KnowledgeStated said, Saying saying) {
        CellState state =
                switch (said.stance()) {
                    case KNEW -> CellState.KNOWN;
                    case HELD -> CellState.HELD;
                    case POSSIBLY_KNEW -> CellState.POSSIBLY_KNOWN;
                    case NOT_TOLD, NOT_READ, NOT_INVITED, NOT_ASKED, NOT_AWARE ->
                            CellState.STATED_NOT_KNOWN;
                };
        Channel channel =
                switch (said.stance()) {
                    case KNEW, HELD, POSSIBLY_KNEW -> said.channel();
                    case NOT_TOLD -> Channel.TOLD;
                    case NOT_READ -> Channel.OPENED;
                    case NOT_INVITED -> Channel.INVITED;
                    case NOT_ASKED -> Channel.ASKED;
                    case NOT_AWARE -> Channel.AWARE;
                };
        saying.say(
                said.of(),
                saying.past().version(said.of()),
                Somebody.named(said.knower()),
                state,
                said.since(),
                said.until(),
                channel,
                said.extent());
    }

    /// By means not stated a conversation was spoken.
    private static void talked(ConversationRecorded talk, Saying saying) {
        Means means = talk.means() == Means.NOT_STATED ? Means.IN_PERSON : talk.means();
        Set<Knower> heard = new LinkedHashSet<>();
        if (talk.startedBy() != null) {
            heard.add(talk.startedBy());
        }
        heard.addAll(talk.present());
        for (Knower each : heard) {
            Somebody who = Somebody.named(each);
            talk.told().forEach(entry -> saying.told(entry, who, means, talk.extent()));
            saying.told(saying.self(), who, means, null);
        }
    }

    /// An invitation tells that there is to be a meeting.
    private static void invited(InvitationSent invitation, Saying saying) {
        if (invitation.meeting() != null) {
            for (Knower each : invitation.to()) {
                saying.told(
                        invitation.meeting(),
                        Somebody.named(each),
                        invitation.means(),
                        Extent.EXISTENCE);
            }
        }
    }

    /// Who answers a check knew of the request. Whoever asked possibly has the answer.
    private static void checked(@Nullable EntryId request, @Nullable Knower by, Saying saying) {
        if (request != null) {
            OtherEntries.aware(request, by, saying);
            AgencyId asker = saying.past().statedBy(request).orElse(saying.speaker());
            if (!asker.equals(saying.speaker())) {
                saying.told(saying.self(), Somebody.agency(asker), null, null);
            }
        }
    }

    private static void familyTold(Set<PersonId> people, @Nullable Stated told, Saying saying) {
        if (told == Stated.YES) {
            people.forEach(
                    each ->
                            saying.had(
                                    saying.self(),
                                    Somebody.family(each),
                                    CellState.KNOWN,
                                    Channel.TOLD));
        }
    }

    private static void leads(LeadProfessionalAssigned lead, Saying saying) {
        familyTold(lead.forWhom(), lead.familyTold(), saying);
        if (lead.familyTold() == Stated.NO) {
            lead.forWhom()
                    .forEach(
                            each ->
                                    saying.denied(
                                            saying.self(),
                                            Somebody.family(each),
                                            null,
                                            Channel.TOLD));
        }
    }

    /// What is kept back is not told; what was given all the same is told to that extent.
    private static void withheld(DisclosureWithheld kept, Saying saying) {
        for (Knower each : kept.from()) {
            Somebody who = Somebody.named(each);
            for (EntryId entry : Saying.ordered(kept.what())) {
                if (kept.extent() == null) {
                    saying.denied(entry, who, kept.until(), Channel.TOLD);
                } else {
                    saying.told(entry, who, Means.IN_PERSON, kept.extent());
                }
            }
        }
    }

    /// Who disputes having been told denies it, as long as the dispute stands; who disputes
    /// anything else knows the account.
    private static void disputed(AccountDisputed dispute, Saying saying) {
        boolean overTelling =
                dispute.points().contains(DisputedPoint.WHAT_WAS_SAID)
                        || dispute.points().contains(DisputedPoint.WHO_WAS_TOLD)
                        || dispute.points().contains(DisputedPoint.WHO_WAS_THERE);
        boolean over =
                dispute.state() == DisputeState.SETTLED
                        || dispute.state() == DisputeState.WITHDRAWN;
        if (!overTelling) {
            OtherEntries.aware(dispute.disputed(), dispute.by(), saying);
        } else if (!over) {
            saying.denied(dispute.disputed(), saying.own(dispute.by()), null, Channel.TOLD);
        }
    }

    private static void askedForAdvice(AdviceSought advice, Saying saying) {
        Somebody asked = saying.own(advice.askedOf());
        advice.about().forEach(entry -> saying.told(entry, asked, advice.means(), null));
        saying.told(saying.self(), asked, advice.means(), null);
    }

    /// Read by the successor is known; else it depends on how it was handed over.
    private static void handedOver(HandoverCompleted handover, Saying saying) {
        Somebody to = saying.own(handover.to());
        CellState state =
                switch (handover.means()) {
                    case TELEPHONE, IN_PERSON, MEETING -> CellState.KNOWN;
                    case IN_WRITING, LETTER, EMAIL, SYSTEM, FAX -> CellState.HELD;
                    case NOT_STATED -> CellState.POSSIBLY_KNOWN;
                };
        CellState read = handover.recordRead() == Stated.YES ? CellState.KNOWN : state;
        Extent extent = handover.extent() == null ? Extent.FULL : handover.extent();
        for (EntryId entry : Saying.ordered(handover.handedOver())) {
            Past.Sent given = new Past.Sent(entry, saying.past().version(entry));
            saying.had(given, to, read, Channel.HANDED_OVER, extent);
        }
        saying.had(saying.self(), to, read, Channel.HANDED_OVER);
    }
}
