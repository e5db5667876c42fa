package org.throughline.command.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.StreamId;

/// One row of the log as read back.
///
/// @param position 1 or more
/// @param ledgerTime in microseconds, strictly increasing with the position
public record StoredRow(long position, Instant ledgerTime, EventRow row) {

    /// @param micros its time, in microseconds since 1970
    static StoredRow at(long position, long micros, EventRow row) {
        return new StoredRow(position, Instant.EPOCH.plus(micros, ChronoUnit.MICROS), row);
    }

    /// The same row in the words that both sides share.
    ///
    /// @throws LogCorrupted if its columns are none
    RecordedEvent recorded() {
        try {
            return new RecordedEvent(
                    Position.of(position),
                    new EventId(row.eventId()),
                    StreamId.of(row.stream()),
                    row.seq(),
                    row.typeId(),
                    ledgerTime,
                    row.dedupe(),
                    row.publicPart(),
                    row.sealedPart());
        } catch (IllegalArgumentException _) {
            throw new LogCorrupted("the columns of " + this);
        }
    }

    @Override
    public String toString() {
        return "event at position " + position;
    }
}
