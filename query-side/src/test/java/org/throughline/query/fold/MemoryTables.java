package org.throughline.query.fold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.query.casefile.MemoryCasefile;
import org.throughline.query.chronology.MemoryChronology;
import org.throughline.query.decisions.FromTables;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.knowledge.MemoryKnowledge;
import org.throughline.query.record.MemoryRecord;
import org.throughline.query.record.Seen;
import org.throughline.query.whoknew.WhoKnew;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.codec.Decoded;

/// What the projections answer, with lists in place of their tables.
final class MemoryTables {

    private MemoryTables() {}

    /// A case from what the projections make of its events.
    ///
    /// @param upTo the last position that counts
    static WhoKnew of(List<Logged> events, CaseId id, long upTo) {
        List<FeedEvent> feed = feed(events, upTo);
        return new FromTables(recordOf(feed, id, upTo)::lens, said(feed));
    }

    /// The same as views ask for it.
    static MemoryRecord record(List<Logged> events, CaseId id, long upTo) {
        return recordOf(feed(events, upTo), id, upTo);
    }

    private static List<FeedEvent> feed(List<Logged> events, long upTo) {
        return events.stream()
                .filter(each -> each.position() <= upTo)
                .map(each -> new FeedEvent(each.position(), each.ledgerTime(), each.content()))
                .toList();
    }

    private static MemoryRecord recordOf(List<FeedEvent> feed, CaseId id, long upTo) {
        MemoryChronology chronology = new MemoryChronology();
        MemoryCasefile casefile = new MemoryCasefile();
        feed.forEach(chronology::apply);
        feed.forEach(casefile::apply);
        MemoryKnowledge knowledge = MemoryKnowledge.of(feed, id);
        return new MemoryRecord(
                id,
                upTo,
                casefile.acts(),
                chronology.versions(),
                chronology.retractions(),
                knowledge.knowings(),
                knowledge.searches());
    }

    private static Function<Seen, Optional<CaseEvent>> said(List<FeedEvent> feed) {
        Map<Long, Decoded> contents =
                feed.stream().collect(Collectors.toMap(FeedEvent::position, FeedEvent::content));
        return seen ->
                switch (Objects.requireNonNull(contents.get(seen.version().position()))) {
                    case Decoded.Known(_, _, EntryCorrected each) ->
                            Optional.of(each.replacement());
                    case Decoded.Known(_, _, CaseEvent each) -> Optional.of(each);
                    default -> Optional.empty();
                };
    }
}
