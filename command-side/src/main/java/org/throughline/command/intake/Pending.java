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
    private final Map<EventId, Submission> entries = new HashMap<>();
    private final Set<CaseId> opened = new HashSet<>();

    void add(Prepared prepared) {
        byKey.put(prepared.dedupe(), prepared.eventId());
        entries.put(prepared.eventId(), prepared.submission());
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

    /// Who states an entry that is about to be recorded in a case.
    Optional<AgencyId> entry(EventId entry, CaseId caseId) {
        return Optional.ofNullable(entries.get(entry))
                .filter(submission -> submission.caseId().equals(caseId))
                .map(Submission::agency);
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
