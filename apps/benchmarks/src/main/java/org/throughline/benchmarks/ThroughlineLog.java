package org.throughline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.throughline.postgres.Database;

/// Our engine with its group commit, on the table that is shipped or on the bare one.
final class ThroughlineLog implements Store {

    static final String SHIPPED = "Throughline";
    static final String BARE = "Throughline's group commit on a bare table";

    private static final int CONNECTIONS = 16;

    private final String name;
    private final Events events;
    private final Pool pool;
    private final LogDatabase database;
    private final PostgresEventStorageEngine engine;
    private final PostgresEventSource source;
    private final AppendSignal signal;

    private ThroughlineLog(String name, Events events, Pool pool) {
        this.name = name;
        this.events = events;
        this.pool = pool;
        database = new LogDatabase(pool.source(), CONNECTIONS);
        signal = AppendSignal.local();
        engine = PostgresEventStorageEngine.over(database, new AsItIs(), signal).build();
        source = new PostgresEventSource(database, signal);
    }

    /// On the table of the migrations, with all that an event of ours has: natural key, a sealed
    /// text, and its leaf, which is computed for the answer.
    static ThroughlineLog shipped(Database database) {
        Flyway.configure()
                .dataSource(
                        database.owner().url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:db/events")
                .placeholders(Map.of("app", database.app().user()))
                .load()
                .migrate();
        return new ThroughlineLog(SHIPPED, Events.WHOLE, new Pool(database.app(), CONNECTIONS));
    }

    /// On a table of position, event id, stream, seq, type, time and payload with three unique
    /// keys.
    static ThroughlineLog bare(Database database) throws SQLException {
        try (Pool owner = new Pool(database.owner(), 1)) {
            owner.execute(resource("bare.sql"));
        }
        return new ThroughlineLog(BARE, Events.BARE, new Pool(database.app(), CONNECTIONS));
    }

    private static String resource(String name) {
        try (InputStream file = ThroughlineLog.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name + " cannot be read", unreadable);
        }
    }

    @Override
    public String name() {
        return name;
    }

    PostgresEventSource source() {
        return source;
    }

    LogDatabase database() {
        return database;
    }

    @Override
    public Caller caller(int of, int size) {
        Streams streams = new Streams(of);
        return new Calling(size, () -> appended(streams, size));
    }

    /// Appends events to the next stream, and gives what was appended and answered.
    List<EventRow> appended(Streams streams, int size) {
        long first = streams.take(size);
        List<EventRow> rows = made(streams.name(), first, size);
        append(rows);
        rows.forEach(events::answer);
        return rows;
    }

    /// Of these, half go to a place that is taken.
    HalfTaken halfTaken() {
        return new HalfTaken(this);
    }

    List<EventRow> made(String stream, long first, int size) {
        return IntStream.range(0, size).mapToObj(i -> events.made(stream, first + i)).toList();
    }

    /// Appends rows of one stream, all or none.
    void append(List<EventRow> rows) {
        engine.appendEvents(
                rows.stream()
                        .map(
                                row ->
                                        new GenericDomainEventMessage<>(
                                                "case", row.stream(), row.seq(), row))
                        .toList());
    }

    @Override
    public void fill(String stream, int size) {
        append(made(stream, 0, size));
    }

    @Override
    public int readStream(String stream) {
        return engine.readEvents(stream).asStream().mapToInt(Payload::taken).sum();
    }

    @Override
    public long rows() throws SQLException {
        return pool.number("SELECT count(*) FROM event");
    }

    @Override
    public Pool pool() {
        return pool;
    }

    @Override
    public void close() {
        signal.close();
        pool.close();
    }

    /// Takes rows as they are.
    private static final class AsItIs implements RowCodec {

        @Override
        public EventRow encode(EventMessage<?> event) {
            return (EventRow) event.getPayload();
        }

        @Override
        public DomainEventMessage<EventRow> decode(StoredRow stored) {
            EventRow row = stored.row();
            return new GenericDomainEventMessage<>("case", row.stream(), row.seq(), row);
        }
    }
}
