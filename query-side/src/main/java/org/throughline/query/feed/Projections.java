package org.throughline.query.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.schema.EventSource;
import org.throughline.schema.codec.EventCodec;

/// All projections of this node and the processors that feed them.
public final class Projections implements SmartLifecycle {

    private static final int BATCH = 200;
    private static final long LOOK_AGAIN_MILLIS = 500;
    private static final Duration WAIT = Duration.ofMillis(25);
    private static final long EXTEND_CLAIM_MILLIS = 2_000;

    private final Map<String, Fed> fed = new LinkedHashMap<>();
    private final ProjectionPositions positions;
    private final TransactionTemplate transactions;
    private final ScheduledExecutorService coordinator =
            Executors.newScheduledThreadPool(1, Thread.ofPlatform().name("feed").factory());
    private final ScheduledExecutorService workers =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().name("projection-", 1).factory());
    private volatile boolean running;

    /// @param node names this process; claims of a projection carry it
    public Projections(
            List<Projection> projections,
            EventSource source,
            EventCodec codec,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            String node) {
        this.positions = new ProjectionPositions(database, clock, node);
        this.transactions = new TransactionTemplate(transactions);
        SpringTransactions batches = new SpringTransactions(transactions);
        DecodedOnce decoded = new DecodedOnce(codec);
        for (Projection projection : projections) {
            ProjectionHandler handler = new ProjectionHandler(projection, decoded);
            fed.put(
                    projection.name(),
                    new Fed(projection, handler, processor(projection, handler, source, batches)));
        }
    }

    private PooledStreamingEventProcessor processor(
            Projection projection,
            ProjectionHandler handler,
            EventSource source,
            SpringTransactions batches) {
        return PooledStreamingEventProcessor.builder()
                .name(projection.name())
                .eventHandlerInvoker(handler)
                .messageSource(new LogFeed(source))
                .tokenStore(positions)
                .transactionManager(batches)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(feed -> feed.createTailToken())
                .batchSize(BATCH)
                .tokenClaimInterval(LOOK_AGAIN_MILLIS)
                .claimExtensionThreshold(EXTEND_CLAIM_MILLIS)
                .build();
    }

    /// The position of each projection, all of the same moment. Within a transaction with a
    /// snapshot the rows of the projections are as of these positions.
    public Map<String, Long> positions() {
        Map<String, Long> stored = positions.all();
        Map<String, Long> known = new LinkedHashMap<>();
        fed.keySet().forEach(name -> known.put(name, stored.getOrDefault(name, 0L)));
        return known;
    }

    /// Up to here every projection can answer.
    public long position() {
        return positions().values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    /// Waits until every projection can answer up to a position.
    ///
    /// @return whether they can; not if they cannot in time, or this thread is interrupted
    public boolean await(long position, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        while (position() < position) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            try {
                Thread.sleep(WAIT);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /// Where projections are stopped by an event they cannot take in.
    public Map<String, Long> stopped() {
        Map<String, Long> stopped = new LinkedHashMap<>();
        fed.forEach(
                (name, each) -> {
                    @Nullable Long at = each.handler().stoppedAt();
                    if (at != null) {
                        stopped.put(name, at);
                    }
                });
        return stopped;
    }

    /// Empties a projection and feeds it again from the first event, in place.
    ///
    /// @throws IllegalArgumentException if there is no such projection
    public void rebuild(String name) {
        Fed each = named(name);
        each.processor().shutDown();
        transactions.executeWithoutResult(
                _ -> {
                    each.projection().clear();
                    positions.reset(name);
                });
        each.processor().start();
    }

    /// Stops feeding one projection.
    public void stop(String name) {
        named(name).processor().shutDown();
    }

    /// Goes on feeding one projection.
    public void start(String name) {
        named(name).processor().start();
    }

    private Fed named(String name) {
        Fed each = fed.get(name);
        if (each == null) {
            throw new IllegalArgumentException("no such projection");
        }
        return each;
    }

    @Override
    public void start() {
        fed.values().forEach(each -> each.processor().start());
        running = true;
    }

    @Override
    public void stop() {
        fed.values().forEach(each -> each.processor().shutDown());
        coordinator.shutdown();
        workers.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private record Fed(
            Projection projection,
            ProjectionHandler handler,
            PooledStreamingEventProcessor processor) {}
}
