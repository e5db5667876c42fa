package org.throughline.schema;

import java.time.Instant;
import org.throughline.ledger.Position;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

/// One row of the log, as stored. The arrays are the stored bytes: callers do not change them.
///
/// @param seq number of the event in its stream, from 0
/// @param typeId number of the event type in the catalogue
/// @param ledgerTime strictly increasing with the position, in microseconds
/// @param dedupe 32 bytes that stand for the natural key
/// @param publicPart canonical JSON, what the leaf commits to
/// @param sealedPart the encrypted texts; empty if the event has none
public record RecordedEvent(
        Position position,
        EventId eventId,
        StreamId stream,
        long seq,
        int typeId,
        Instant ledgerTime,
        byte[] dedupe,
        byte[] publicPart,
        byte[] sealedPart) {

    @Override
    public String toString() {
        return "event at position " + position;
    }
}
