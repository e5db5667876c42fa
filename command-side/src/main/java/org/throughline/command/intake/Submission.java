package org.throughline.command.intake;

import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Decision;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.cases.process.CaseOpened;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;

/// An event as an agency submits it, whatever way it came in. What stands around the data has been
/// checked, the data has not.
///
/// @param item index in the batch
/// @param id under which the agency submits it; with its source the natural key
record Submission(
        int item, EventType type, AgencyId agency, String id, CaseId caseId, JsonNode data) {

    StreamId stream() {
        return StreamId.of(caseId);
    }

    /// Whether no rule can refuse it.
    boolean isFact() {
        return !Decision.class.isAssignableFrom(type.record()) && type.record() != CaseOpened.class;
    }

    @Override
    public String toString() {
        return "submission " + item + " of " + type;
    }
}
