package org.throughline.query.feed;

import java.time.Instant;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;

/// One event of the log as projections see it: its place and its public part.
public record FeedEvent(long position, Instant ledgerTime, Decoded content) {

    public static FeedEvent of(RecordedEvent row, EventCodec codec) {
        return new FeedEvent(
                row.position().value(), row.ledgerTime(), codec.decode(row.publicPart()));
    }
}
