package org.throughline.query.alerts;

import org.throughline.query.record.Told;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.When;

/// An entry with what it says, as one type of event.
public record Fact<E>(Told told, E event) {

    public EntryId entry() {
        return told.entry();
    }

    public When happened() {
        return told.happened();
    }

    /// Who states it.
    public AgencyId agency() {
        return told.agency();
    }
}
