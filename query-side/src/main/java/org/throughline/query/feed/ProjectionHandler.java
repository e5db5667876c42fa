package org.throughline.query.feed;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;

/// Hands the events of the feed to one projection, which sends its rows at the end of each batch. A
/// batch that fails is rolled back and handed in again, event by event up to the last that was
/// handed in before. Then an event that fails is known by its position: its case is left out from
/// there on and the others go on. An event of no case, or a database that cannot be reached, stops
/// the projection where it is; nothing is skipped.
final class ProjectionHandler implements EventHandlerInvoker {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionHandler.class);

    private final Projection projection;
    private final DecodedOnce events;
    private final Care care;
    private final Runnable onCommit;
    private final AtomicReference<@Nullable Long> stoppedAt = new AtomicReference<>();
    private volatile long last;
    private volatile long carefulUpTo;
    private volatile long committed;

    /// @param onCommit called after each batch, on the thread of the batch
    ProjectionHandler(Projection projection, DecodedOnce events, Care care, Runnable onCommit) {
        this.projection = projection;
        this.events = events;
        this.care = care;
        this.onCommit = onCommit;
    }

    /// How far this node has taken the projection since it started.
    long committed() {
        return committed;
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
        Set<CaseId> leftOut =
                batch.getOrComputeResource(projection.name(), _ -> begin(batch, position));
        last = position;
        Optional<CaseId> about = row.stream().about();
        if (about.filter(leftOut::contains).isEmpty()) {
            if (position > carefulUpTo) {
                at(position, () -> projection.apply(events.of(row)));
            } else {
                carefully(row, about, leftOut);
            }
        }
        if (position <= carefulUpTo) {
            passed(position);
        }
    }

    private Set<CaseId> begin(UnitOfWork<?> batch, long first) {
        batch.onPrepareCommit(_ -> at(first, projection::send));
        batch.afterCommit(
                _ -> {
                    committed = last;
                    onCommit.run();
                });
        return care.leftOut(projection.name());
    }

    private void carefully(RecordedEvent row, Optional<CaseId> about, Set<CaseId> leftOut) {
        long position = row.position().value();
        try {
            care.alone(
                    () -> {
                        projection.apply(events.of(row));
                        projection.send();
                    });
        } catch (RuntimeException problem) {
            String fault = problem.getClass().getSimpleName();
            if (about.isEmpty()
                    || !isOfTheEvent(problem)
                    || !care.leaveOut(projection.name(), about.get(), position, fault)) {
                throw stopped(position, problem);
            }
            leftOut.add(about.get());
            LOG.error(
                    "projection {} leaves out a case from position {} on: {}",
                    projection.name(),
                    position,
                    fault);
        }
    }

    /// Whether the same event would fail again after any pause.
    private static boolean isOfTheEvent(RuntimeException problem) {
        return problem instanceof DataIntegrityViolationException
                || !(problem instanceof DataAccessException
                        || problem instanceof TransactionException);
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
            throw stopped(position, problem);
        }
    }

    private ProjectionStopped stopped(long position, RuntimeException problem) {
        carefulUpTo = last;
        stoppedAt.set(position);
        // The message of the problem may quote a row: its kind has to do.
        LOG.error(
                "projection {} stopped at position {}: {}",
                projection.name(),
                position,
                problem.getClass().getSimpleName());
        return new ProjectionStopped(projection.name(), position);
    }
}
