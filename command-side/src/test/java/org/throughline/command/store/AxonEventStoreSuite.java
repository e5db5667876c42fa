package org.throughline.command.store;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.EventStoreTestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/// Axon's suite for the embedded event store over the real table; [PublishedSuitesTest] runs it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxonEventStoreSuite extends EmbeddedEventStoreTest {

    private final TestLog log = new TestLog();

    @Override
    public EventStorageEngine createStorageEngine() {
        PostgresEventStorageEngine engine =
                log.engine().snapshots(new TextSnapshotCodec("1"), AxonEngineSuite.KEY).build();
        warmUp(engine);
        log.empty();
        return engine;
    }

    /// One of the tests allows 100 ms for all it does, which is about reading and not about the
    /// first use of classes and connections.
    private static void warmUp(PostgresEventStorageEngine engine) {
        for (int i = 0; i < 10; i++) {
            String stream = "warm-up-" + i;
            engine.appendEvents(EventStoreTestUtils.createEvents(() -> stream, 2));
            long read = engine.readEvents(null, false).count();
            if (read == 0 || engine.readEvents(stream).asStream().count() != 2) {
                throw new IllegalStateException("the engine does not give back what it took");
            }
        }
    }

    @AfterAll
    void close() {
        log.close();
    }
}
