package org.throughline.command.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import tools.jackson.databind.node.ObjectNode;

/// An intake in memory: everything is fine once, and known after that.
final class MemoryIntake implements Recording {

    final List<ObjectNode> events = new ArrayList<>();

    /// What the next look at an event dies of.
    @Nullable Error death;

    /// What stops the next commits; empty if nothing does.
    String trouble = "";

    private final Set<String> keys = new HashSet<>();

    @Override
    public boolean registered(AgencyId agency) {
        return true;
    }

    @Override
    public boolean hasCase(CaseId caseId) {
        return true;
    }

    @Override
    public Set<EntryDay> days(AgencyId by, CaseId caseId) {
        return Set.of();
    }

    @Override
    public Trial trial(AgencyId by) {
        return new Trial() {
            @Override
            public void expect(List<ObjectNode> ahead) {}

            @Override
            public Verdict look(ObjectNode event) {
                if (death != null) {
                    throw death;
                }
                return new Verdict.Fine();
            }
        };
    }

    @Override
    public Outcome record(AgencyId by, List<ObjectNode> batch) {
        if (death != null) {
            throw death;
        }
        if (!trouble.isEmpty()) {
            return new Outcome.NotNow(trouble);
        }
        int known = 0;
        for (ObjectNode event : batch) {
            if (keys.add(event.path("id").stringValue())) {
                events.add(event);
            } else {
                known++;
            }
        }
        return new Outcome.Recorded(known);
    }

    @Override
    public String code(RuntimeException failed) {
        return "internal";
    }
}
