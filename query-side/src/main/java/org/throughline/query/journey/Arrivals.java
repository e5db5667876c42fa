package org.throughline.query.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.query.alerts.HeldCase;
import org.throughline.query.alerts.Letters;
import org.throughline.query.knowledge.KnowerKey;
import org.throughline.query.knowledge.Knowing;
import org.throughline.query.record.Told;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.sharing.InformationSent;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import org.throughline.schema.time.Truth;

/// What became of each sending of an entry, for each of those it was sent to: it is on record as
/// received, as read, or as neither (R31). Of a letter that is shown, what is known of the letter
/// itself counts; otherwise what is known of the entry.
final class Arrivals {

    private final VisibleKnowings knowings;
    private final HeldCase held;
    private final Set<EntryId> letters = new HashSet<>();
    private final Map<Sending, Fate> fates = new HashMap<>();

    /// @param letter in which it was sent; absent if that is not known
    private record Sending(KnowerKey knower, @Nullable EntryId letter) {}

    /// What is on record of it.
    private static final class Fate {

        private boolean received;
        private boolean read;
        private boolean saidNotReceived;
        private boolean saidNotRead;

        Fate and(@Nullable Fate other) {
            Fate both = new Fate();
            both.received = received || (other != null && other.received);
            both.read = read || (other != null && other.read);
            both.saidNotReceived = saidNotReceived || (other != null && other.saidNotReceived);
            both.saidNotRead = saidNotRead || (other != null && other.saidNotRead);
            return both;
        }
    }

    Arrivals(EntryId entry, VisibleKnowings knowings, HeldCase held) {
        this.knowings = knowings;
        this.held = held;
        List<Knowing> all = knowings.of(entry);
        all.stream().filter(Arrivals::isSending).forEach(each -> letters.add(each.basis().entry()));
        for (Knowing each : all) {
            if (each.channel() == Channel.RECEIVED || each.channel() == Channel.OPENED) {
                Set<EntryId> named = letters(each);
                if (named.isEmpty()) {
                    note(new Sending(each.who().key(), null), each);
                }
                named.forEach(letter -> note(new Sending(each.who().key(), letter), each));
            }
        }
        for (EntryId letter : letters) {
            for (Knowing each : knowings.of(letter)) {
                if (!isSending(each) && !each.authored()) {
                    note(new Sending(each.who().key(), letter), each);
                }
            }
        }
    }

    private static boolean isSending(Knowing knowing) {
        return knowing.channel() == Channel.SENT && knowing.state() == CellState.HELD;
    }

    private void note(Sending sending, Knowing knowing) {
        Fate fate = fates.computeIfAbsent(sending, _ -> new Fate());
        boolean denied = knowing.state() == CellState.STATED_NOT_KNOWN;
        fate.read |= knowing.state() == CellState.KNOWN && knowing.channel() != Channel.SENT;
        fate.received |= !denied && knowing.channel() == Channel.RECEIVED;
        fate.saidNotRead |= denied && knowing.channel() == Channel.OPENED;
        fate.saidNotReceived |= denied && knowing.channel() == Channel.RECEIVED;
    }

    /// The letters that a receipt or an opening is of, as far as it says.
    Set<EntryId> letters(Knowing arrival) {
        Told basis = knowings.told(arrival);
        if (basis == null) {
            return Set.of();
        }
        Set<EntryId> named = new HashSet<>(held.names(basis));
        named.retainAll(letters);
        return named;
    }

    /// Why a step led no further; absent if it did, or could not.
    @Nullable Ended ended(Knowing step) {
        if (isSending(step)) {
            return isToBeOpened(step) ? ofSending(step) : null;
        }
        if (step.channel() != Channel.RECEIVED || step.state() != CellState.HELD) {
            return null;
        }
        Fate fate = fate(step, null);
        for (EntryId letter : letters(step)) {
            fate = fate.and(fate(step, letter));
        }
        return ofReceipt(fate);
    }

    /// What was told in person was not sent to be opened; whether an invitation came is told by who
    /// was there.
    private boolean isToBeOpened(Knowing sending) {
        if (sending.extent() == Extent.EXISTENCE) {
            return false;
        }
        Told basis = knowings.told(sending);
        return basis == null
                || !(basis.event() instanceof InformationSent sent)
                || Letters.isToBeOpened(sent) != Truth.NO;
    }

    private @Nullable Ended ofSending(Knowing step) {
        EntryId letter = knowings.shows(step) ? step.basis().entry() : null;
        Fate fate = fate(step, null).and(letter == null ? null : fate(step, letter));
        if (fate.read || (fate.received && !fate.saidNotReceived)) {
            return null;
        }
        if (fate.saidNotReceived) {
            return Ended.STATED_NOT_RECEIVED;
        }
        return fate.saidNotRead ? Ended.STATED_NOT_OPENED : Ended.NO_RECORD_RECEIVED;
    }

    private static @Nullable Ended ofReceipt(Fate fate) {
        if (fate.read) {
            return null;
        }
        return fate.saidNotRead ? Ended.STATED_NOT_OPENED : Ended.NO_RECORD_OPENED;
    }

    private Fate fate(Knowing step, @Nullable EntryId letter) {
        Fate found = fates.get(new Sending(step.who().key(), letter));
        return found == null ? new Fate() : found;
    }
}
