package org.throughline.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.throughline.command.store.TestEvents.event;
import static org.throughline.command.store.TestEvents.keyed;
import static org.throughline.command.store.TestEvents.newStream;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.command.store.FailingConnections.Fault;

/// Whatever fails, the exception says nothing of the event: not in its message, its causes or what
/// was suppressed.
@Tag("server")
class ExceptionsTest {

    private static final String PLANTED = "Planted-Zebra-4711";
    private static final TestLog LOG = new TestLog();

    private final PostgresEventStorageEngine engine = LOG.engine().build();

    @BeforeEach
    void empty() {
        LOG.empty();
    }

    @AfterAll
    static void close() {
        LOG.close();
    }

    @Test
    void controlIsFound() {
        assertThat(tells(new IllegalStateException("x", new RuntimeException(PLANTED)))).isTrue();
        assertThat(tells(new IllegalStateException(hex()))).isTrue();
    }

    @Test
    void conflictSaysNothing() {
        DomainEventMessage<String> event = planted();
        engine.appendEvents(event);
        DomainEventMessage<String> sameSeq = keyed(event, "another");
        silent(() -> engine.appendEvents(event(event.getAggregateIdentifier(), 0, PLANTED)));
        silent(() -> engine.appendEvents(sameSeq));
    }

    @Test
    void duplicateSaysNothing() {
        engine.appendEvents(keyed(planted(), PLANTED));
        silent(() -> engine.appendEvents(keyed(planted(), PLANTED)));
    }

    @Test
    void otherSqlErrorSaysNothing() {
        LOG.own("ALTER TABLE event ADD CONSTRAINT impossible CHECK (position < 1)");
        try {
            Throwable error = silent(() -> engine.appendEvents(planted()));
            assertThat(error)
                    .isInstanceOf(EventStoreException.class)
                    .hasRootCauseMessage("SQLState 23514 on impossible");
        } finally {
            LOG.own("ALTER TABLE event DROP CONSTRAINT impossible");
        }
    }

    @Test
    void missingRightSaysNothing() {
        LOG.own("REVOKE INSERT ON event FROM " + LOG.appRole());
        try {
            silent(() -> engine.appendEvents(planted()));
        } finally {
            LOG.own("GRANT INSERT ON event TO " + LOG.appRole());
        }
    }

    @Test
    void lostConnectionSaysNothing() {
        FailingConnections connections = new FailingConnections(LOG);
        PostgresEventStorageEngine failing =
                LOG.engine(new LogDatabase(connections.pool(), TestLog.CONNECTIONS)).build();
        connections.failNextCommit(Fault.BEFORE_COMMIT);
        silent(() -> failing.appendEvents(planted()));
        connections.failNextCommit(Fault.AFTER_COMMIT);
        silent(() -> failing.appendEvents(planted()));
    }

    @Test
    void rowBeyondTheLimitsSaysNothing() {
        String stream = PLANTED.repeat(10);
        silent(() -> engine.appendEvents(event(stream, 0, "p")));
        silent(() -> engine.appendEvents(event(PLANTED + "\0", 0, "p")));
    }

    @Test
    void rowsAndEventsAreMaskedInText() {
        engine.appendEvents(planted());
        StoredRow row = new EventReads(LOG.database()).after(0, 1).getFirst();
        assertThat(row.toString() + row.row() + row.recorded()).doesNotContain("Zebra", hex());
    }

    private static DomainEventMessage<String> planted() {
        return event(newStream(), 0, PLANTED);
    }

    private static Throwable silent(ThrowingCallable append) {
        Throwable error = catchThrowable(append);
        assertThat(error).isNotNull();
        assertThat(tells(error)).isFalse();
        return error;
    }

    private static boolean tells(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        String all = text.toString().toLowerCase(Locale.ROOT);
        return all.contains("zebra")
                || all.contains(hex())
                || all.contains(base64().toLowerCase(Locale.ROOT));
    }

    private static String hex() {
        return HexFormat.of().formatHex("Zebra".getBytes(StandardCharsets.UTF_8));
    }

    private static String base64() {
        byte[] bytes = PLANTED.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes).substring(0, 12);
    }
}
