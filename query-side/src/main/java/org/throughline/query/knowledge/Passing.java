package org.throughline.query.knowledge;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.Knower;
import org.throughline.schema.cases.Stated;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.When;

/// The steps of whatever is passed on, be it a letter, a school record or a flag: it is sent,
/// received, and read or not (R31).
final class Passing {

    private Passing() {}

    /// The sender knows what it sends. Sent is held at most: that it was received or read is
    /// another event's to say.
    static void sent(
            Draft draft,
            Collection<EntryId> carries,
            List<Knower> to,
            When happened,
            @Nullable Extent extent) {
        List<EntryId> carried = MeetingRules.sorted(carries);
        for (EntryId entry : carried) {
            Who sender = Who.agency(draft.agency());
            draft.add(entry, sender, CellState.KNOWN, happened, Channel.SENT);
        }
        for (Knower each : to) {
            Who recipient = draft.who(each);
            for (EntryId entry : carried) {
                int version = draft.before().version(entry);
                draft.add(
                        entry,
                        version,
                        recipient,
                        CellState.HELD,
                        happened,
                        null,
                        Channel.SENT,
                        extent);
            }
            draft.add(draft.self(), recipient, CellState.HELD, happened, Channel.SENT);
        }
    }

    /// What arrived is held: nothing says that it was read.
    static void received(Draft draft, KnownSoFar.Sent sent, Who who, When happened) {
        draft.add(
                sent.entry(),
                sent.version(),
                who,
                CellState.HELD,
                happened,
                null,
                Channel.RECEIVED,
                Extent.FULL);
    }

    /// Acknowledged is received; whether it was read is said apart.
    static void acknowledged(
            Draft draft, EntryId letter, Who who, @Nullable Stated read, When happened) {
        for (KnownSoFar.Sent sent : draft.before().sentWith(letter)) {
            received(draft, sent, who, happened);
            if (read == Stated.YES) {
                read(draft, sent, who, CellState.KNOWN, happened);
            } else if (read == Stated.NO) {
                read(draft, sent, who, CellState.STATED_NOT_KNOWN, happened);
            }
        }
    }

    /// Somebody read what was sent, or is said not to have read it.
    static void read(Draft draft, KnownSoFar.Sent sent, Who who, CellState state, When happened) {
        Extent extent = state == CellState.KNOWN ? Extent.FULL : null;
        draft.add(sent.entry(), sent.version(), who, state, happened, null, Channel.OPENED, extent);
    }
}
