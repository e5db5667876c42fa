package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.id;
import static org.throughline.command.store.TestEvents.keyed;
import static org.throughline.command.store.TestEvents.newStream;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.store.DuplicateSubmission.Duplicate;
import org.throughline.ledger.Position;
import org.throughline.schema.RecordedEvent;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.sealing.Dedupe;

@Tag("server")
class DuplicateTest {

    private static final TestLog LOG = new TestLog();

    private final PostgresEventStorageEngine engine = LOG.engine().build();
    private final EventRows rows = new EventRows(LOG.database());

    @BeforeEach
    void empty() {
        LOG.empty();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void takenKeyIsRefusedAndItsHolderNamed() {
        DomainEventMessage<String> first = keyed(event(newStream(), 0, "p"), "police 1");
        DomainEventMessage<String> again = keyed(event(newStream(), 0, "p"), "police 1");
        engine.appendEvents(first);
        assertDuplicates(List.of(again), duplicate(again, first));
    }

    @Test
    void sameAppendAgainFindsItself() {
        DomainEventMessage<String> first = keyed(event(newStream(), 0, "p"), "police 1");
        engine.appendEvents(first);
        assertDuplicates(List.of(first), duplicate(first, first));
    }

    @Test
    void onlyTheTakenOnesAreNamedAndNothingIsAppended() {
        String stream = newStream();
        DomainEventMessage<String> first = keyed(event(stream, 0, "p"), "gp 1");
        engine.appendEvents(first);
        DomainEventMessage<String> fresh = keyed(event(stream, 1, "p"), "gp 2");
        DomainEventMessage<String> taken = keyed(event(stream, 2, "p"), "gp 1");
        assertDuplicates(List.of(fresh, taken), duplicate(taken, first));
        assertThat(LOG.number("SELECT count(*) FROM event")).isEqualTo(1);
        engine.appendEvents(fresh);
        assertThat(engine.readEvents(stream).asStream()).hasSize(2);
    }

    @Test
    void keyTwiceInOneAppendNamesTheEarlierEvent() {
        String stream = newStream();
        DomainEventMessage<String> one = keyed(event(stream, 0, "p"), "gp 1");
        DomainEventMessage<String> two = keyed(event(stream, 1, "p"), "gp 1");
        assertDuplicates(List.of(one, two), duplicate(two, one));
    }

    @Test
    void rowsAreFoundByEventAndByKey() {
        String stream = newStream();
        DomainEventMessage<String> one = keyed(event(stream, 0, "p"), "gp 1");
        DomainEventMessage<String> two = keyed(event(stream, 1, "p"), "gp 2");
        engine.appendEvents(one, two);
        EventId second = new EventId(id(two));
        Dedupe key = new Dedupe(TextRowCodec.sha256("gp 2"));
        assertThat(rows.byEventId(second)).hasValueSatisfying(DuplicateTest::isTheSecond);
        assertThat(rows.byDedupe(key)).hasValueSatisfying(DuplicateTest::isTheSecond);
        assertThat(rows.byEventIds(List.of(second, new EventId(id(one)))))
                .extracting(RecordedEvent::position)
                .containsExactly(Position.of(1), Position.of(2));
        assertThat(rows.byEventId(new EventId(UUID.randomUUID()))).isEmpty();
        assertThat(rows.byDedupe(new Dedupe(new byte[32]))).isEmpty();
        assertThat(rows.byDedupes(Set.of())).isEmpty();
    }

    private static void isTheSecond(RecordedEvent event) {
        assertThat(event.position()).isEqualTo(Position.of(2));
        assertThat(event.seq()).isEqualTo(1);
        assertThat(event.typeId()).isEqualTo(1);
        assertThat(event.dedupe()).isEqualTo(TextRowCodec.sha256("gp 2"));
        assertThat(event.publicPart()).isNotEmpty();
        assertThat(event.sealedPart()).isEmpty();
    }

    private void assertDuplicates(List<DomainEventMessage<String>> append, Duplicate expected) {
        assertThatThrownBy(() -> engine.appendEvents(append))
                .isInstanceOfSatisfying(
                        DuplicateSubmission.class,
                        refusal -> assertThat(refusal.duplicates()).containsExactly(expected));
    }

    private static Duplicate duplicate(
            DomainEventMessage<String> attempted, DomainEventMessage<String> holder) {
        return new Duplicate(new EventId(id(attempted)), new EventId(id(holder)));
    }
}
