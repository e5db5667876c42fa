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
import org.throughline.postgres.Database;

/// The engine that Axon Framework ships, each append in a transaction of its own.
final class StockAxon implements Store {

    static final String NAME = "Axon's own engine";

    /// What its builder chooses if nobody says otherwise.
    static final int USUAL_BATCH = 100;

    private final Pool pool;
    private final JdbcEventStorageEngine engine;
    private final String name;

    private StockAxon(Pool pool, int batch, String name) {
        this.pool = pool;
        this.name = name;
        BytesSerializer serializer = new BytesSerializer();
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
        StockAxon stock = new StockAxon(new Pool(database.owner(), connections), USUAL_BATCH, NAME);
        stock.engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return stock;
    }

    /// The same tables through an engine that reads more at a time.
    StockAxon reading(int batch) {
        return new StockAxon(pool, batch, NAME + ", %,d at a time".formatted(batch));
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

    static DomainEventMessage<byte[]> message(String stream, long seq, byte[] payload) {
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
