package org.throughline.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.flywaydb.core.Flyway;
import org.throughline.command.store.AppendSignal;
import org.throughline.command.store.EventRow;
import org.throughline.command.store.LogDatabase;
import org.throughline.command.store.PostgresEventSource;
import org.throughline.command.store.PostgresEventStorageEngine;
import org.throughline.command.store.RowCodec;
import org.throughline.command.store.StoredRow;
import org.throughline.ledger.Position;
import org.throughline.postgres.Database;
import org.throughline.schema.RecordedEvent;

/// Our engine on the table that is shipped: natural key, a sealed text, three unique keys and the
/// position.
final class ThroughlineLog implements Contestant {

    private static final int CONNECTIONS = 16;
    private static final int LOT = 2_000;

    private final HikariDataSource pool;
    private final PostgresEventStorageEngine engine;
    private final PostgresEventSource source;
    private final AppendSignal signal;

    ThroughlineLog(Database database) {
        Flyway.configure()
                .dataSource(
                        database.owner().url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/events")
                .placeholders(Map.of("app", database.app().user()))
                .load()
                .migrate();
        pool = Pools.of(database.app(), CONNECTIONS);
        LogDatabase log = new LogDatabase(pool, CONNECTIONS);
        signal = AppendSignal.local();
        engine = PostgresEventStorageEngine.over(log, new Bytes(), signal).build();
        source = new PostgresEventSource(log, signal);
    }

    @Override
    public String name() {
        return "Throughline";
    }

    @Override
    public Caller caller(int number, int of, int events) {
        Streams streams = new Streams(of);
        return () -> {
            long first = streams.take(events);
            engine.appendEvents(messages(streams.name(), first, events));
        };
    }

    static List<DomainEventMessage<byte[]>> messages(String stream, long first, int events) {
        List<DomainEventMessage<byte[]>> messages = new ArrayList<>(events);
        for (int i = 0; i < events; i++) {
            messages.add(
                    new GenericDomainEventMessage<>("case", stream, first + i, Payload.of(256)));
        }
        return messages;
    }

    @Override
    public void fill(String stream, int events) {
        engine.appendEvents(messages(stream, 0, events));
    }

    @Override
    public int readStream(String stream) {
        return (int) engine.readEvents(stream).asStream().count();
    }

    @Override
    public long readAll() {
        Position at = Position.START;
        long count = 0;
        while (true) {
            List<RecordedEvent> rows = source.readAfter(at, LOT);
            if (rows.isEmpty()) {
                return count;
            }
            count += rows.size();
            at = rows.getLast().position();
        }
    }

    @Override
    public void close() {
        signal.close();
        pool.close();
    }

    private static final class Bytes implements RowCodec {

        private static final byte[] SEALED = Payload.of(100);

        @Override
        public EventRow encode(EventMessage<?> event) {
            DomainEventMessage<?> message = (DomainEventMessage<?>) event;
            return new EventRow(
                    UUID.fromString(message.getIdentifier()),
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    1,
                    sha256(message.getIdentifier()),
                    (byte[]) message.getPayload(),
                    SEALED);
        }

        private static byte[] sha256(String text) {
            try {
                return MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.US_ASCII));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public EventMessage<?> decode(StoredRow stored) {
            EventRow row = stored.row();
            return new GenericDomainEventMessage<>(
                    "case", row.stream(), row.seq(), row.publicPart());
        }
    }
}
