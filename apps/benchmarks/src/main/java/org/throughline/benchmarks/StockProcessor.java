package org.throughline.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.throughline.query.feed.FeedEvent;
import org.throughline.query.feed.Projection;
import org.throughline.schema.codec.EventCodec;

/// A projection written as most users of Axon write one: its pooled processor over its own event
/// store, batches of 500 events with the token in their transaction, an insert for each row. One
/// segment, as ours.
final class StockProcessor implements AutoCloseable {

    private static final int BATCH = 500;
    private static final long LOOK_NANOS = 5_000_000;

    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(1);
    private final EmbeddedEventStore store;
    private final PooledStreamingEventProcessor processor;

    /// @param app the database of the projection, in which the token is kept as well
    StockProcessor(
            StockAxon stock,
            DataSource app,
            PlatformTransactionManager transactions,
            Projection projection,
            EventCodec codec) {
        DataSource joined = new TransactionAwareDataSourceProxy(app);
        store = EmbeddedEventStore.builder().storageEngine(stock.engine()).build();
        processor =
                PooledStreamingEventProcessor.builder()
                        .name(projection.name())
                        .eventHandlerInvoker(new RowByRow(projection, codec))
                        .messageSource(store)
                        .tokenStore(
                                JdbcTokenStore.builder()
                                        .connectionProvider(joined::getConnection)
                                        .serializer(Jackson3Serializer.builder().build())
                                        .build())
                        .transactionManager(new Batches(transactions))
                        .coordinatorExecutor(coordinator)
                        .workerExecutor(worker)
                        .initialSegmentCount(1)
                        .initialToken(feed -> feed.createTailToken())
                        .batchSize(BATCH)
                        .build();
    }

    /// An empty table for its token, which the application may change.
    static void createTokens(Pool owner) throws SQLException {
        owner.execute("DROP TABLE IF EXISTS TokenEntry");
        try (Connection connection = owner.connection();
                PreparedStatement create =
                        PostgresTokenTableFactory.INSTANCE.createTable(
                                connection, new TokenSchema())) {
            create.execute();
        }
        owner.execute("GRANT ALL ON TokenEntry TO PUBLIC");
    }

    /// Begins, and waits until the event at the last index is in.
    void run(long last, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        processor.start();
        while (position() < last) {
            if (processor.isError() || System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("Axon's processor stopped, or is not through");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private long position() {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
        coordinator.shutdown();
        worker.shutdown();
    }

    private record RowByRow(Projection projection, EventCodec codec)
            implements EventHandlerInvoker {

        @Override
        public boolean canHandle(EventMessage<?> message, Segment segment) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> message, Segment segment) {
            TrackedEventMessage<?> tracked = (TrackedEventMessage<?>) message;
            projection.apply(
                    new FeedEvent(
                            tracked.trackingToken().position().orElseThrow(),
                            message.getTimestamp(),
                            codec.decode((byte[]) message.getPayload())));
            projection.send();
        }
    }

    /// Axon's batches as transactions of the projection's database.
    private record Batches(PlatformTransactionManager transactions) implements TransactionManager {

        @Override
        public Transaction startTransaction() {
            TransactionStatus status =
                    transactions.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    transactions.commit(status);
                }

                @Override
                public void rollback() {
                    transactions.rollback(status);
                }
            };
        }
    }
}
