package org.throughline.query.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Gathering;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Means;
import org.throughline.schema.cases.sharing.ConversationRecorded;
import org.throughline.schema.cases.sharing.InvitationSent;
import org.throughline.schema.cases.sharing.MeetingConvened;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.cases.sharing.NotInvited;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The rules for meetings and conversations: who was there knows what was told there and no more
/// (R35).
final class MeetingRules {

    private MeetingRules() {}

    static void met(Draft draft, MeetingHeld meeting) {
        attended(draft, meeting.attended(), meeting.told(), meeting.entry().happened());
        notInvited(draft, meeting.notInvited(), meeting.entry().happened());
    }

    /// The same for a meeting that is part of a step; whoever was not invited is said so.
    static void gathered(Draft draft, @Nullable Gathering gathering, When happened) {
        if (gathering != null) {
            attended(draft, gathering.attended(), gathering.told(), happened);
            notInvited(draft, gathering.notInvited(), happened);
        }
    }

    /// That it is called is known to those who are asked to come, by their invitations.
    static void convened(Draft draft, MeetingConvened convened) {
        notInvited(draft, convened.notInvited(), convened.entry().happened());
    }

    /// Whoever is invited learns that there is to be a meeting, not what is told there.
    static void invited(Draft draft, InvitationSent invitation) {
        When happened = invitation.entry().happened();
        for (Knower each : invitation.to()) {
            Who who = draft.who(each);
            draft.told(draft.self(), who, invitation.means(), happened);
            if (invitation.meeting() != null) {
                draft.told(
                        invitation.meeting(), who, invitation.means(), happened, Extent.EXISTENCE);
            }
        }
    }

    /// Those who heard a conversation know what was told in it, if in writing they hold it.
    static void talked(Draft draft, ConversationRecorded talk) {
        When happened = talk.entry().happened();
        Means means = talk.means() == Means.NOT_STATED ? Means.IN_PERSON : talk.means();
        Stream.concat(Stream.ofNullable(talk.startedBy()), talk.present().stream())
                .distinct()
                .map(draft::who)
                .forEach(
                        who -> {
                            for (EntryId entry : sorted(talk.told())) {
                                draft.told(entry, who, means, happened, talk.extent());
                            }
                            draft.told(draft.self(), who, means, happened);
                        });
    }

    private static void attended(
            Draft draft, List<Knower> attended, Set<EntryId> told, When happened) {
        for (Knower each : attended) {
            Who who = draft.who(each);
            for (EntryId entry : sorted(told)) {
                draft.add(entry, who, CellState.KNOWN, happened, Channel.ATTENDED);
            }
            draft.add(draft.self(), who, CellState.KNOWN, happened, Channel.ATTENDED);
        }
    }

    private static void notInvited(Draft draft, List<NotInvited> left, When happened) {
        left.forEach(
                each ->
                        draft.denied(
                                draft.self(),
                                draft.who(each.who()),
                                happened,
                                null,
                                Channel.INVITED));
    }

    static List<EntryId> sorted(Collection<EntryId> entries) {
        return entries.stream().sorted(Comparator.comparing(EntryId::value)).toList();
    }
}
