package org.throughline.command.cases;

import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.sealing.Dedupe;

/// An event as it was submitted, with the ids that came in with its command. It is the payload of
/// the messages that the log stores.
///
/// @param submission 32 bytes: the commitment to what the agency stated
public record Submitted(
        StreamId stream,
        EventId eventId,
        AgencyId agency,
        Dedupe dedupe,
        byte[] submission,
        Event event) {

    /// The same submission with what the case added to its event.
    Submitted completedBy(Event completed) {
        return new Submitted(stream, eventId, agency, dedupe, submission, completed);
    }

    @Override
    public String toString() {
        return "submitted " + eventId;
    }
}
