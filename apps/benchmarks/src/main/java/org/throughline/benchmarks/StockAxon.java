package org.throughline.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.throughline.postgres.Database;

/// The engine that Axon Framework 4.13 ships, each append in a transaction of its own.
final class StockAxon implements Contestant {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine engine;
    private final String name;

    /// @param batch how many events it reads at a time; Axon's default is 100
    StockAxon(Database database, int connections, int batch, String name) {
        this.name = name;
        pool = Pools.of(database.owner(), connections);
        ConnectionProvider provider = pool::getConnection;
        BytesSerializer serializer = new BytesSerializer();
        engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(provider)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .batchSize(batch)
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Caller caller(int number, int of, int events) {
        Streams streams = new Streams(of);
        return () -> {
            long first = streams.take(events);
            engine.appendEvents(ThroughlineLog.messages(streams.name(), first, events));
        };
    }

    @Override
    public void fill(String stream, int events) {
        engine.appendEvents(ThroughlineLog.messages(stream, 0, events));
    }

    @Override
    public int readStream(String stream) {
        return (int) engine.readEvents(stream).asStream().count();
    }

    @Override
    public long readAll() {
        try (Stream<? extends TrackedEventMessage<?>> all = engine.readEvents(null, false)) {
            return all.count();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
