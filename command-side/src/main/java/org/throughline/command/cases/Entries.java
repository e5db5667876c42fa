package org.throughline.command.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Entry;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.amendment.EntryRetracted;

/// The entries of a case that some rules ask about, by what they mean to them, as they now stand:
/// corrected and retracted by those who stated them. To the rules an amendment by anybody else
/// changes nothing. In the order of the log; a correction keeps the place of its entry.
final class Entries<M> {

    /// What an entry means to the rules.
    @FunctionalInterface
    interface Meaning<M> {

        /// Null if nothing.
        ///
        /// @param at when the log took it in
        @Nullable M of(CaseEvent event, Instant at);
    }

    private final Meaning<M> meaning;
    private final Map<EntryId, M> standing = new LinkedHashMap<>();
    private final Map<EntryId, AgencyId> statedBy = new HashMap<>();

    Entries(Meaning<M> meaning) {
        this.meaning = meaning;
    }

    @Nullable M get(EntryId id) {
        return standing.get(id);
    }

    Collection<M> values() {
        return Collections.unmodifiableCollection(standing.values());
    }

    Set<Map.Entry<EntryId, M>> entrySet() {
        return Collections.unmodifiableSet(standing.entrySet());
    }

    void record(EntryId id, CaseEvent event, Instant at) {
        switch (event) {
            case EntryRetracted(Entry entry, EntryId retracts, var _) -> {
                if (mayAmend(retracts, entry.agency())) {
                    standing.remove(retracts);
                }
            }
            case EntryCorrected(Entry entry, EntryId corrects, CaseEvent replacement, var _) -> {
                boolean own = mayAmend(corrects, entry.agency());
                stand(own ? corrects : id, replacement, at);
            }
            case CaseEvent _ -> stand(id, event, at);
        }
    }

    private boolean mayAmend(EntryId entry, AgencyId agency) {
        AgencyId by = statedBy.get(entry);
        return by == null || by.equals(agency);
    }

    private void stand(EntryId id, CaseEvent event, Instant at) {
        M now = meaning.of(event, at);
        if (now == null) {
            standing.remove(id);
        } else {
            standing.put(id, now);
            statedBy.putIfAbsent(id, event.entry().agency());
        }
    }
}
