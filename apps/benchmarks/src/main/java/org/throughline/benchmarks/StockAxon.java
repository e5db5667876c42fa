package org.throughline.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.throughline.postgres.Database;

/// The engine that Axon Framework ships, each append in a transaction of its own.
final class StockAxon implements Store {

    static final String NAME = "Axon's own engine";
    static final String TYPED = "Axon's own engine and JSON serializer";

    /// What its builder chooses if nobody says otherwise.
    static final int USUAL_BATCH = 100;

    private final Pool pool;
    private final JdbcEventStorageEngine engine;
    private final Serializer serializer;
    private final String name;

    private StockAxon(Pool pool, int batch, Serializer serializer, String name) {
        this.pool = pool;
        this.name = name;
        this.serializer = serializer;
        engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(pool::connection)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .batchSize(batch)
                        .build();
    }

    /// As it comes, on a database that is empty.
    static StockAxon usual(Database database, int connections) {
        return empty(database, connections, new BytesSerializer(), NAME);
    }

    /// With records as payloads and the JSON serializer that it ships.
    static StockAxon typed(Database database, int connections) {
        return empty(database, connections, TypedEvents.serializer(), TYPED);
    }

    private static StockAxon empty(
            Database database, int connections, Serializer serializer, String name) {
        Pool pool = new Pool(database.owner(), connections);
        StockAxon stock = new StockAxon(pool, USUAL_BATCH, serializer, name);
        stock.engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return stock;
    }

    /// The same tables through an engine that reads more at a time.
    StockAxon reading(int batch) {
        return new StockAxon(pool, batch, serializer, name + ", %,d at a time".formatted(batch));
    }

    @Override
    public String name() {
        return name;
    }

    EventStorageEngine engine() {
        return engine;
    }

    @Override
    public Caller caller(int of, int events) {
        Streams streams = new Streams(of);
        return new Calling(
                events,
                () -> {
                    long first = streams.take(events);
                    engine.appendEvents(messages(streams.name(), first, events));
                });
    }

    private static List<DomainEventMessage<byte[]>> messages(
            String stream, long first, int events) {
        return IntStream.range(0, events)
                .mapToObj(i -> message(stream, first + i, Payload.of(Payload.USUAL)))
                .toList();
    }

    static <T> DomainEventMessage<T> message(String stream, long seq, T payload) {
        return new GenericDomainEventMessage<>("case", stream, seq, payload);
    }

    @Override
    public void fill(String stream, int events) {
        engine.appendEvents(messages(stream, 0, events));
    }

    @Override
    public int readStream(String stream) {
        return engine.readEvents(stream).asStream().mapToInt(Payload::taken).sum();
    }

    @Override
    public long rows() throws SQLException {
        return pool.number("SELECT count(*) FROM DomainEventEntry");
    }

    @Override
    public Pool pool() {
        return pool;
    }
}
