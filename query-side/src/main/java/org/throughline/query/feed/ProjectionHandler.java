package org.throughline.query.feed;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.schema.RecordedEvent;

/// Hands the events of the feed to one projection, which sends its rows at the end of each batch.
/// An event that fails stops the projection where it is: the batch is rolled back and tried again
/// later, nothing is skipped. After a failure rows are sent with each event, up to the last event
/// that was handed in before it: so the event whose rows the database refuses is known by its
/// position.
final class ProjectionHandler implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionHandler.class);

    private final Projection projection;
    private final DecodedOnce events;
    private final AtomicReference<@Nullable Long> stoppedAt = new AtomicReference<>();
    private volatile long last;
    private volatile long carefulUpTo;

    ProjectionHandler(Projection projection, DecodedOnce events) {
        this.projection = projection;
        this.events = events;
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
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        batch.getOrComputeResource(projection.name(), _ -> sendAtTheEnd(batch, position));
        last = position;
        at(
                position,
                () -> {
                    projection.apply(events.of(row));
                    if (position <= carefulUpTo) {
                        projection.send();
                        passed(position);
                    }
                });
    }

    private long sendAtTheEnd(UnitOfWork<?> batch, long first) {
        batch.onPrepareCommit(_ -> at(first, projection::send));
        return first;
    }

    private void passed(long position) {
        Long stopped = stoppedAt.get();
        if (stopped != null && stopped <= position) {
            stoppedAt.set(null);
        }
    }

    private void at(long position, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException problem) {
            carefulUpTo = last;
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
