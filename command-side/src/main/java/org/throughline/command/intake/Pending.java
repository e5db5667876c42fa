package org.throughline.command.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.sealing.Dedupe;

/// What a batch is about to record, so that later items can refer to earlier ones.
final class Pending {

    private final Map<Dedupe, EventId> byKey = new HashMap<>();
    private final Map<EventId, CaseId> entries = new HashMap<>();
    private final Set<CaseId> opened = new HashSet<>();

    void add(Prepared prepared) {
        byKey.put(prepared.dedupe(), prepared.eventId());
        entries.put(prepared.eventId(), prepared.submission().caseId());
        if (prepared.opens()) {
            opened.add(prepared.submission().caseId());
        }
    }

    boolean holds(Dedupe dedupe) {
        return byKey.containsKey(dedupe);
    }

    Optional<EventId> find(Dedupe dedupe) {
        return Optional.ofNullable(byKey.get(dedupe));
    }

    boolean hasEntry(EventId entry, CaseId caseId) {
        return caseId.equals(entries.get(entry));
    }

    boolean opens(CaseId caseId) {
        return opened.contains(caseId);
    }

    void clear() {
        byKey.clear();
        entries.clear();
        opened.clear();
    }
}
