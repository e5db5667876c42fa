package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.newStream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("server")
class ManyCallersTest {

    private static final int CALLERS = 1024;

    @Test
    @Timeout(120)
    void allFinishOnFourConnections() throws Exception {
        try (TestLog log = new TestLog()) {
            PostgresEventStorageEngine engine =
                    log.engine().snapshots(new TextSnapshotCodec("1"), AxonEngineSuite.KEY).build();
            List<Future<?>> callers = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < CALLERS; i++) {
                    callers.add(threads.submit(() -> loadAndAppend(engine)));
                }
            }
            for (Future<?> caller : callers) {
                caller.get(1, TimeUnit.SECONDS);
            }
            assertThat(new EventReads(log.database()).after(0, 2 * CALLERS)).hasSize(CALLERS);
        }
    }

    /// What a command does: snapshot, stream, append, and the answer's row.
    private static void loadAndAppend(PostgresEventStorageEngine engine) {
        String stream = newStream();
        assertThat(engine.readSnapshot(stream)).isEmpty();
        assertThat(engine.readEvents(stream).asStream()).isEmpty();
        engine.appendEvents(event(stream, 0, "p"));
        assertThat(engine.readEvents(stream).asStream()).hasSize(1);
    }
}
