package org.throughline.query.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.EventCodec;

/// The latest events of the feed as they were decoded: projections that read the same stretch of
/// the log decode each event once between them.
final class DecodedOnce {

    private static final int MOST = 2_000;

    private final EventCodec codec;
    private final Map<Long, FeedEvent> latest =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, FeedEvent> eldest) {
                    return size() > MOST;
                }
            };

    DecodedOnce(EventCodec codec) {
        this.codec = codec;
    }

    FeedEvent of(RecordedEvent row) {
        long position = row.position().value();
        synchronized (latest) {
            FeedEvent known = latest.get(position);
            if (known != null) {
                return known;
            }
        }
        FeedEvent decoded = FeedEvent.of(row, codec);
        synchronized (latest) {
            latest.put(position, decoded);
        }
        return decoded;
    }
}
