package org.throughline.command.cases;

import java.util.Set;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.process.EscalationStage;

/// A disagreement, and how far it went.
///
/// @param raisedBy the agencies that raised it, never empty
/// @param stage the highest it has reached
public record Disagreement(Set<AgencyId> raisedBy, EscalationStage stage, boolean resolved) {

    Disagreement escalatedTo(EscalationStage next) {
        return next.above(stage) ? new Disagreement(raisedBy, next, resolved) : this;
    }

    Disagreement asResolved() {
        return new Disagreement(raisedBy, stage, true);
    }
}
