package org.throughline.query.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.ledger.Position;
import org.throughline.query.answer.Problem;
import org.throughline.schema.EventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;
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
        List<RecordedEvent> rows =
                log.readAt(positions.stream().distinct().map(Position::of).toList());
        Set<PersonId> people = new TreeSet<>();
        Map<Long, SealedTexts> sealed = new HashMap<>();
        for (RecordedEvent row : rows) {
            SealedTexts texts = SealedTexts.of(row);
            people.addAll(texts.people());
            sealed.put(row.position().value(), texts);
        }
        return new Opened(sealed, people.isEmpty() ? Map.of() : find(caseId, people));
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
        private final Map<PersonId, KeyState> keys;

        private Opened(Map<Long, SealedTexts> events, Map<PersonId, KeyState> keys) {
            this.events = events;
            this.keys = keys;
        }

        /// The event at a position.
        ///
        /// @throws IllegalStateException if the position was not asked for, or the log lacks it
        public OpenEvent at(long position) {
            SealedTexts texts = events.get(position);
            if (texts == null) {
                throw new IllegalStateException("no event was read at position " + position);
            }
            return new OpenEvent(texts, keys);
        }

        @Override
        public String toString() {
            return "Opened[" + events.size() + " events]";
        }
    }
}
