package org.throughline.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.sealing.MemoryPersonKeys;

class ProjectionHandlerTest {

    private final Picky picky = new Picky();
    private final Letters care = new Letters();
    private final ProjectionHandler handler =
            new ProjectionHandler(picky, new DecodedOnce(TestCase.CODEC), care, () -> {});
    private final List<EventMessage<RecordedEvent>> log = new ArrayList<>();
    private final InMemoryEventSource source = new InMemoryEventSource();
    private final TestCase one = new TestCase(source, new MemoryPersonKeys(1));

    @BeforeEach
    void threeEvents() {
        one.open("social-care", "live");
        one.contact("police", "2007-03-12", "a");
        one.contact("police", "2007-03-13", "b");
        source.readAfter(Position.START, 3)
                .forEach(row -> log.add(GenericEventMessage.asEventMessage(row)));
    }

    @Test
    void aFailureIsOverOnlyWhenItsOwnEventIsThrough() {
        picky.minds = position -> position == 2;
        picky.fault = new DataAccessResourceFailureException("no connection");
        assertThatThrownBy(() -> batch(1, 2)).isInstanceOf(ProjectionStopped.class);
        batch(1);
        assertThat(handler.stoppedAt()).isEqualTo(2);
        picky.minds = position -> false;
        batch(2);
        assertThat(handler.stoppedAt()).isNull();
        assertThat(care.leftOut).isEmpty();
    }

    @Test
    void aCaseWhoseEventFailsIsLeftOutFromThereOnHoweverItIsHandedInAgain() {
        picky.refuses = position -> position == 2;
        assertThatThrownBy(() -> batch(1, 2, 3)).isInstanceOf(ProjectionStopped.class);
        batch(1);
        batch(2);
        batch(3);
        assertThat(handler.stoppedAt()).isNull();
        assertThat(care.leftOut).isEqualTo(Map.of(one.id(), 2L));
        assertThat(picky.sent).containsExactly(1L);
    }

    @Test
    void ifTooManyCasesFailTheProjectionStops() {
        care.room = false;
        picky.minds = position -> position == 2;
        assertThatThrownBy(() -> batch(1, 2)).isInstanceOf(ProjectionStopped.class);
        assertThatThrownBy(() -> batch(1, 2)).isInstanceOf(ProjectionStopped.class);
        assertThat(handler.stoppedAt()).isEqualTo(2);
    }

    @Test
    void anEventOfNoCaseStopsTheProjection() {
        TestCase.register(source, "police", "police");
        source.readAfter(Position.of(3), 1)
                .forEach(row -> log.add(GenericEventMessage.asEventMessage(row)));
        picky.minds = position -> position == 4;
        assertThatThrownBy(() -> batch(4)).isInstanceOf(ProjectionStopped.class);
        assertThatThrownBy(() -> batch(4)).isInstanceOf(ProjectionStopped.class);
        assertThat(handler.stoppedAt()).isEqualTo(4);
    }

    private void batch(int... positions) {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(log.get(positions[0] - 1));
        try {
            for (int position : positions) {
                handler.handle(log.get(position - 1), Segment.ROOT_SEGMENT);
            }
        } catch (ProjectionStopped stopped) {
            batch.rollback(stopped);
            throw stopped;
        }
        batch.commit();
    }

    /// Fails at some events when they come, at others when their rows are sent.
    private static final class Picky implements Projection {

        private final List<Long> waiting = new ArrayList<>();
        private final List<Long> sent = new ArrayList<>();
        private RuntimeException fault = new IllegalStateException("not this one");
        private LongPredicate minds = position -> false;
        private LongPredicate refuses = position -> false;

        @Override
        public String name() {
            return "picky";
        }

        @Override
        public void apply(FeedEvent event) {
            if (minds.test(event.position())) {
                throw fault;
            }
            waiting.add(event.position());
        }

        @Override
        public void send() {
            List<Long> rows = List.copyOf(waiting);
            waiting.clear();
            if (rows.stream().anyMatch(refuses::test)) {
                throw new DataIntegrityViolationException("not these rows");
            }
            sent.addAll(rows);
        }

        @Override
        public List<String> tables() {
            return List.of();
        }
    }

    private static final class Letters implements Care {

        private final Map<CaseId, Long> leftOut = new HashMap<>();
        private boolean room = true;

        @Override
        public Set<CaseId> leftOut(String projection) {
            return new HashSet<>(leftOut.keySet());
        }

        @Override
        public void alone(Runnable step) {
            step.run();
        }

        @Override
        public boolean leaveOut(String projection, CaseId caseId, long position, String fault) {
            if (room) {
                leftOut.put(caseId, position);
            }
            return room;
        }
    }
}
