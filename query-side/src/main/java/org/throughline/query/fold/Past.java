package org.throughline.query.fold;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.knowledge.CellState;
import org.throughline.schema.knowledge.Channel;

/// What stood in the record when an event came: each event is understood by what the log had before
/// it.
///
/// @param said what all events before it said, and how it stood then
/// @param position where the event stands
/// @param begin where the first version of the entry stands that it states
record Past(History history, Supplier<List<Statement>> said, long position, long begin) {

    /// A thing that was sent.
    record Sent(EntryId entry, int version) {}

    /// The version of an entry that a statement is about: the newest that there was when the
    /// statement was first made. To correct a letter does not put a later version into it.
    int version(EntryId entry) {
        return history.entry(entry).map(each -> each.numberBefore(begin)).orElse(1);
    }

    /// What was sent with an entry: that which it says somebody holds because it was sent.
    List<Sent> sentWith(EntryId letter) {
        return sending(letter).stream()
                .map(each -> new Sent(each.of(), each.version()))
                .distinct()
                .toList();
    }

    /// To whom an entry was sent.
    List<Somebody> sentTo(EntryId letter) {
        return sending(letter).stream()
                .filter(Statement::ofItself)
                .map(each -> each.who().withoutWords())
                .toList();
    }

    private List<Statement> sending(EntryId letter) {
        return said.get().stream()
                .filter(each -> each.basis().equals(letter))
                .filter(each -> each.channel() == Channel.SENT && each.state() == CellState.HELD)
                .toList();
    }

    /// The agency that first stated an entry.
    Optional<AgencyId> statedBy(EntryId entry) {
        return history.entry(entry)
                .map(EntryVersions::first)
                .filter(first -> first.position() < position)
                .map(EntryVersions.Version::agency);
    }
}
