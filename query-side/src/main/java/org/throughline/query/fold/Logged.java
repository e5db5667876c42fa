package org.throughline.query.fold;

import java.time.Instant;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;

/// One event as the log holds it, as far as it is public.
public record Logged(long position, Instant ledgerTime, Decoded content) {

    /// Reads a row of the log.
    public static Logged of(RecordedEvent row, EventCodec codec) {
        return new Logged(row.position().value(), row.ledgerTime(), codec.decode(row.publicPart()));
    }
}
