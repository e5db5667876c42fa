package org.throughline.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Position;
import org.throughline.query.TestCase;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.sealing.MemoryPersonKeys;

class ProjectionHandlerTest {

    private final Picky picky = new Picky();
    private final ProjectionHandler handler =
            new ProjectionHandler(picky, new DecodedOnce(TestCase.CODEC));
    private final List<EventMessage<RecordedEvent>> log = new ArrayList<>();

    @BeforeEach
    void threeEvents() {
        InMemoryEventSource source = new InMemoryEventSource();
        TestCase one = new TestCase(source, new MemoryPersonKeys(1));
        one.open("social-care", "live");
        one.contact("police", "2007-03-12", "a");
        one.contact("police", "2007-03-13", "b");
        source.readAfter(Position.START, 3)
                .forEach(row -> log.add(GenericEventMessage.asEventMessage(row)));
    }

    @Test
    void aFailureIsOverOnlyWhenItsOwnEventIsThrough() {
        picky.minds = position -> position == 2;
        assertThatThrownBy(() -> batch(1, 2)).isInstanceOf(ProjectionStopped.class);
        batch(1);
        assertThat(handler.stoppedAt()).isEqualTo(2);
        picky.minds = position -> false;
        batch(2);
        assertThat(handler.stoppedAt()).isNull();
    }

    @Test
    void anEventWhoseRowsAreRefusedIsFoundHoweverItIsHandedInAgain() {
        picky.refuses = position -> position == 3;
        assertThatThrownBy(() -> batch(1, 2, 3)).isInstanceOf(ProjectionStopped.class);
        batch(1);
        batch(2);
        assertThatThrownBy(() -> batch(3)).isInstanceOf(ProjectionStopped.class);
        assertThat(handler.stoppedAt()).isEqualTo(3);
        picky.refuses = position -> false;
        batch(3);
        assertThat(handler.stoppedAt()).isNull();
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
        private LongPredicate minds = position -> false;
        private LongPredicate refuses = position -> false;

        @Override
        public String name() {
            return "picky";
        }

        @Override
        public void apply(FeedEvent event) {
            if (minds.test(event.position())) {
                throw new IllegalStateException("not this one");
            }
            waiting.add(event.position());
        }

        @Override
        public void send() {
            boolean refused = waiting.stream().anyMatch(refuses::test);
            waiting.clear();
            if (refused) {
                throw new IllegalStateException("not these rows");
            }
        }

        @Override
        public void clear() {}
    }
}
