package org.throughline.query.record;

import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.time.When;

/// An entry as a lens shows it, with what that version says as far as it is public.
public record Told(Seen seen, CaseEvent event) {

    public EntryId entry() {
        return seen.version().entry();
    }

    public When happened() {
        return seen.version().happened();
    }

    /// Who states it.
    public AgencyId agency() {
        return seen.version().agency();
    }

    public long position() {
        return seen.version().position();
    }
}
