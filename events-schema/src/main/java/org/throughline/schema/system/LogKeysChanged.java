package org.throughline.schema.system;

import org.throughline.ledger.KeyChange;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Assigned;
import org.throughline.schema.cases.Event;

/// From this event on other keys sign the checkpoints of the log. It stands in the stream `system`;
/// the program alone writes it, when an administrator asks for new keys.
///
/// @param change signed by the keys before and by the new ones
@Assigned
public record LogKeysChanged(KeyChange change) implements Event {

    /// States what is in this stream: the record itself. No agency is registered under it.
    public static final AgencyId STATED_BY = AgencyId.of("throughline");
}
