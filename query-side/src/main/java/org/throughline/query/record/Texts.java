package org.throughline.query.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.throughline.ledger.Position;
import org.throughline.query.accesslog.Look;
import org.throughline.query.answer.Problem;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;
import org.throughline.schema.sealing.Opener;
import org.throughline.schema.sealing.PersonKeys;

/// Opens the texts of events when they are read, and keeps none of them.
public final class Texts {

    private final EventSource log;
    private final PersonKeys keys;

    public Texts(EventSource log, PersonKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    /// The events of a case at these positions, ready to be opened.
    ///
    /// @throws Problem if the keyring cannot answer: never blank text
    public Opened open(CaseId caseId, Collection<Long> positions) {
        Look look = Look.current();
        look.opens(caseId);
        List<RecordedEvent> rows =
                log.readAt(positions.stream().distinct().map(Position::of).toList());
        Set<PersonId> people = new TreeSet<>();
        Map<Long, SealedTexts> sealed = new HashMap<>();
        for (RecordedEvent row : rows) {
            SealedTexts texts = SealedTexts.of(row);
            people.addAll(texts.people());
            sealed.put(row.position().value(), texts);
        }
        return new Opened(
                sealed,
                people.isEmpty() ? Map.of() : find(caseId, people),
                position -> look.shows(caseId, position));
    }

    /// What entries say as far as it is public, in the same order; no key is needed for it. Those
    /// of a type that this reader does not know are left out.
    public List<Told> told(Collection<Seen> entries) {
        List<Position> positions =
                entries.stream().map(each -> Position.of(each.version().position())).toList();
        Map<Long, CaseEvent> events = PublicParts.read(log, positions);
        List<Told> told = new ArrayList<>();
        for (Seen each : entries) {
            CaseEvent event = events.get(each.version().position());
            if (event != null) {
                told.add(new Told(each, event));
            }
        }
        return told;
    }

    private Map<PersonId, KeyState> find(CaseId caseId, Set<PersonId> people) {
        try {
            return keys.find(caseId, people);
        } catch (KeyringUnavailable _) {
            throw Problem.keyringUnavailable();
        }
    }

    /// Events with the keys to their texts.
    public static final class Opened {

        private final Map<Long, SealedTexts> events;
        private final Opener opener;
        private final LongConsumer shows;

        private Opened(
                Map<Long, SealedTexts> events, Map<PersonId, KeyState> keys, LongConsumer shows) {
            this.events = events;
            this.opener = new Opener(keys);
            this.shows = shows;
        }

        /// The event at a position.
        ///
        /// @throws IllegalStateException if the position was not asked for, or the log lacks it
        public OpenEvent at(long position) {
            SealedTexts texts = events.get(position);
            if (texts == null) {
                throw new IllegalStateException("no event was read at position " + position);
            }
            return new OpenEvent(texts, opener, () -> shows.accept(position));
        }

        @Override
        public String toString() {
            return "Opened[" + events.size() + " events]";
        }
    }
}
