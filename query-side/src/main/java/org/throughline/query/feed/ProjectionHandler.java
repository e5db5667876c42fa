package org.throughline.query.feed;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.codec.EventCodec;

/// Hands the events of the feed to one projection. An event that fails stops the projection where
/// it is: the batch is rolled back and tried again later, nothing is skipped.
final class ProjectionHandler implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionHandler.class);

    private final Projection projection;
    private final EventCodec codec;
    private final AtomicReference<@Nullable Long> stoppedAt = new AtomicReference<>();

    ProjectionHandler(Projection projection, EventCodec codec) {
        this.projection = projection;
        this.codec = codec;
    }

    /// The position of the event that could not be taken in at the last try, if there is one.
    @Nullable Long stoppedAt() {
        return stoppedAt.get();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        RecordedEvent row = (RecordedEvent) message.getPayload();
        long position = row.position().value();
        try {
            projection.apply(FeedEvent.of(row, codec));
            Long stopped = stoppedAt.get();
            if (stopped != null && stopped <= position) {
                stoppedAt.set(null);
            }
        } catch (RuntimeException problem) {
            stoppedAt.set(position);
            // The message of the problem may quote a row: its kind has to do.
            LOG.error(
                    "projection {} stopped at position {}: {}",
                    projection.name(),
                    position,
                    problem.getClass().getSimpleName());
            throw new ProjectionStopped(projection.name(), position);
        }
    }
}
