package org.throughline.query.feed;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;

/// The log as Axon's processors read it. Positions are dense, so a token is a position and nothing
/// else: there are no gaps to remember.
final class LogFeed implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventSource source;

    LogFeed(EventSource source) {
        this.source = source;
    }

    static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> Position.START.value();
            case GlobalSequenceTrackingToken reached -> reached.getGlobalIndex();
            default -> throw new IllegalArgumentException("a token of this feed is a position");
        };
    }

    static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new LogStream(source, position(after));
    }

    @Override
    public TrackingToken createTailToken() {
        return token(Position.START.value());
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(source.head().value());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return token(source.positionAt(instant).value());
    }
}
