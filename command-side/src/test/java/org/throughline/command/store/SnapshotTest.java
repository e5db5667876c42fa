package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.newStream;

import javax.crypto.spec.SecretKeySpec;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("server")
class SnapshotTest {

    private static final TestLog LOG = new TestLog();
    private static final SecretKeySpec OTHER_KEY =
            new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA256");

    private final String stream = newStream();
    private final PostgresEventStorageEngine engine = engine("1", AxonEngineSuite.KEY);

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void theLatestOneIsRead() {
        engine.storeSnapshot(event(stream, 4, "four"));
        engine.storeSnapshot(event(stream, 2, "two"));
        assertThat(payload(engine)).isEqualTo("four");
    }

    @Test
    void firstOneAtASequenceNumberStays() {
        engine.storeSnapshot(event(stream, 4, "four"));
        engine.storeSnapshot(event(stream, 4, "another"));
        assertThat(payload(engine)).isEqualTo("four");
    }

    @Test
    void snapshotOfAnotherRevisionIsIgnored() {
        engine.storeSnapshot(event(stream, 2, "two"));
        engine("2", AxonEngineSuite.KEY).storeSnapshot(event(stream, 4, "four"));
        assertThat(payload(engine)).isEqualTo("two");
    }

    @Test
    void snapshotUnderAnotherKeyIsIgnored() {
        engine.storeSnapshot(event(stream, 2, "two"));
        assertThat(engine("1", OTHER_KEY).readSnapshot(stream)).isEmpty();
    }

    @Test
    void snapshotMovedToAnotherStreamIsIgnored() {
        engine.storeSnapshot(event(stream, 2, "two"));
        String other = newStream();
        LOG.own(
                "INSERT INTO snapshot SELECT '%s', seq, revision, payload, mac FROM snapshot"
                                .formatted(other)
                        + " WHERE stream = '%s'".formatted(stream));
        assertThat(engine.readSnapshot(other)).isEmpty();
    }

    @Test
    void engineWithoutSnapshotsWritesAndReadsNone() {
        PostgresEventStorageEngine without = LOG.engine().build();
        without.storeSnapshot(event(stream, 2, "two"));
        assertThat(engine.readSnapshot(stream)).isEmpty();
        engine.storeSnapshot(event(stream, 2, "two"));
        assertThat(without.readSnapshot(stream)).isEmpty();
    }

    private Object payload(PostgresEventStorageEngine from) {
        return from.readSnapshot(stream).map(Message::getPayload).orElseThrow();
    }

    private static PostgresEventStorageEngine engine(String revision, SecretKeySpec key) {
        return LOG.engine().snapshots(new TextSnapshotCodec(revision), key).build();
    }
}
