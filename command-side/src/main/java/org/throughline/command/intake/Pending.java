package org.throughline.command.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.sealing.Dedupe;

/// What a batch is about to record, so that later items can refer to earlier ones.
final class Pending {

    private final Map<Dedupe, EventId> byKey = new HashMap<>();
    private final Map<EventId, Stated> entries = new HashMap<>();
    private final Set<CaseId> opened = new HashSet<>();
    private final Set<Dedupe> lacking = new HashSet<>();

    /// Where an entry will be, and who states it; nothing of what it says, for there can be many.
    private record Stated(CaseId caseId, AgencyId agency) {}

    void add(Prepared prepared) {
        Submission submission = prepared.submission();
        byKey.put(prepared.dedupe(), prepared.eventId());
        entries.put(prepared.eventId(), new Stated(submission.caseId(), submission.agency()));
        if (prepared.opens()) {
            opened.add(submission.caseId());
        }
    }

    boolean holds(Dedupe dedupe) {
        return byKey.containsKey(dedupe);
    }

    Optional<EventId> find(Dedupe dedupe) {
        return Optional.ofNullable(byKey.get(dedupe));
    }

    /// Who states an entry that is about to be recorded in a case.
    Optional<AgencyId> entry(EventId entry, CaseId caseId) {
        return Optional.ofNullable(entries.get(entry))
                .filter(stated -> stated.caseId().equals(caseId))
                .map(Stated::agency);
    }

    /// Says which keys the log was found to lack; those that were said before are forgotten.
    void lack(Set<Dedupe> keys) {
        lacking.clear();
        lacking.addAll(keys);
    }

    /// Whether the log lacked a key when it was asked for many.
    boolean lacks(Dedupe dedupe) {
        return lacking.contains(dedupe);
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
