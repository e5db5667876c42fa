package org.throughline.query.knowledge;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.sharing.InformationOpened;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.cases.sharing.KnowledgeStance;
import org.throughline.schema.cases.sharing.KnowledgeStated;
import org.throughline.schema.cases.sharing.MeetingHeld;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The rules for information on its way, and for what somebody is said to know.
final class SharingRules {

    private SharingRules() {}

    /// The sender knows what it sends. Sent is held at most: that it was received or read is
    /// another event's to say (R31).
    static void sent(Draft draft, InformationSent sent) {
        When happened = sent.entry().happened();
        List<EntryId> carried =
                sent.carries().stream().sorted(Comparator.comparing(EntryId::value)).toList();
        for (EntryId entry : carried) {
            Who sender = Who.agency(draft.agency());
            draft.add(entry, sender, CellState.KNOWN, happened, Channel.SENT);
        }
        for (Knower each : sent.to()) {
            Who recipient = draft.who(each);
            for (EntryId entry : carried) {
                draft.add(
                        entry,
                        draft.before().version(entry),
                        recipient,
                        CellState.HELD,
                        happened,
                        null,
                        Channel.SENT,
                        sent.extent());
            }
            draft.add(draft.self(), recipient, CellState.HELD, happened, Channel.SENT);
        }
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

    /// Those who attended know what was told there and that it was held, not more (R35).
    static void met(Draft draft, MeetingHeld meeting) {
        When happened = meeting.entry().happened();
        List<EntryId> told =
                meeting.told().stream().sorted(Comparator.comparing(EntryId::value)).toList();
        for (Knower each : meeting.attended()) {
            Who who = draft.who(each);
            for (EntryId entry : told) {
                draft.add(entry, who, CellState.KNOWN, happened, Channel.ATTENDED);
            }
            draft.add(draft.self(), who, CellState.KNOWN, happened, Channel.ATTENDED);
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
            case NOT_INVITED -> Channel.ATTENDED;
            case NOT_ASKED, NOT_AWARE -> Channel.AWARE;
        };
    }
}
