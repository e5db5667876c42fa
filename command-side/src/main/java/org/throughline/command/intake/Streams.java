package org.throughline.command.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;

/// Which cases there are. A case never goes away, so what was there once is remembered.
final class Streams {

    private static final int MOST = 10_000;

    private final Predicate<StreamId> hasEvents;
    private final Set<CaseId> seen =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>() {
                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<CaseId, Boolean> eldest) {
                                    return size() > MOST;
                                }
                            }));

    /// @param hasEvents asks the log
    Streams(Predicate<StreamId> hasEvents) {
        this.hasEvents = hasEvents;
    }

    boolean exists(CaseId caseId) {
        if (seen.contains(caseId)) {
            return true;
        }
        boolean there = hasEvents.test(StreamId.of(caseId));
        if (there) {
            seen.add(caseId);
        }
        return there;
    }
}
