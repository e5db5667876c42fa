package org.throughline.command.store;

import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// Axon's suite for storage engines over the real table; [PublishedSuitesTest] runs it. Ledger
/// times are taken from the messages here, because the suite asserts them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxonEngineSuite
        extends BatchingEventStorageEngineTest<PostgresEventStorageEngine, EngineBuilder> {

    static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "HmacSHA256");

    private final TestLog log = new TestLog();

    @BeforeEach
    void newEngine() {
        log.empty();
        setTestSubject(createEngine());
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Override
    protected PostgresEventStorageEngine createEngine(UnaryOperator<EngineBuilder> customization) {
        return customization
                .apply(
                        log.engine()
                                .snapshots(new TextSnapshotCodec("1"), KEY)
                                .times(EventMessage::getTimestamp))
                .build();
    }
}
