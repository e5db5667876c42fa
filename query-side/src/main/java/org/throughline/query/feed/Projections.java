package org.throughline.query.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.ledger.Position;
import org.throughline.schema.EventSource;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.StreamId;
import org.throughline.schema.codec.EventCodec;

/// All projections of this node and the processors that feed them.
public final class Projections implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    /// Who follows has a batch of what just came; who catches up saves the cost of a commit.
    private static final int BATCH = 1_000;

    private static final long LOOK_AGAIN_MILLIS = 500;

    /// Another node may feed a projection: its commits are seen by looking alone.
    private static final Duration LOOK = Duration.ofMillis(25);

    /// Whoever has fed all of them hears of commits, unless another node has taken one over.
    private static final Duration LOOK_ALL_THE_SAME = Duration.ofMillis(100);

    private static final long EXTEND_CLAIM_MILLIS = 2_000;

    private final Map<String, Fed> fed = new LinkedHashMap<>();
    private final ProjectionPositions positions;
    private final DeadLetters letters;
    private final EventSource log;
    private final DecodedOnce decoded;
    private final TransactionTemplate transactions;
    private final ScheduledExecutorService coordinator =
            Executors.newScheduledThreadPool(1, Thread.ofPlatform().name("feed").factory());
    private final ScheduledExecutorService workers =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().name("projection-", 1).factory());
    private final Lock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
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
        this.letters = new DeadLetters(database, positions, transactions, clock);
        this.log = source;
        this.decoded = new DecodedOnce(codec);
        SpringTransactions batches = new SpringTransactions(transactions);
        for (Projection projection : projections) {
            ProjectionHandler handler =
                    new ProjectionHandler(projection, decoded, letters, this::advanced);
            fed.put(
                    projection.name(),
                    new Fed(projection, handler, processor(projection, handler, batches)));
        }
    }

    private PooledStreamingEventProcessor processor(
            Projection projection, ProjectionHandler handler, SpringTransactions batches) {
        return PooledStreamingEventProcessor.builder()
                .name(projection.name())
                .eventHandlerInvoker(handler)
                .messageSource(new LogFeed(log))
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

    /// The names of the projections, in order.
    public List<String> names() {
        return List.copyOf(fed.keySet());
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
        while (committed() < position && position() < position) {
            if (System.nanoTime() - deadline >= 0 || !awaitCommits(position)) {
                return false;
            }
        }
        return true;
    }

    /// Returns when the projections of this node have come so far, or after a while: another node
    /// may feed them.
    private boolean awaitCommits(long position) {
        lock.lock();
        try {
            long left = (committed() > 0 ? LOOK_ALL_THE_SAME : LOOK).toNanos();
            while (left > 0 && committed() < position) {
                left = committed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private long committed() {
        return fed.values().stream().mapToLong(each -> each.handler().committed()).min().orElse(0);
    }

    private void advanced() {
        lock.lock();
        try {
            committed.signalAll();
        } finally {
            lock.unlock();
        }
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

    /// For readers, before their snapshot is taken: waits while tables are exchanged.
    public void throughTheDoor() {
        positions.door();
    }

    /// The cases that some projection leaves out, because it could not take in an event of them.
    public Set<CaseId> leftOut() {
        return letters.all();
    }

    /// How many cases each projection leaves out, where it does.
    public Map<String, Long> leftOutCounts() {
        return letters.counts();
    }

    /// Tries again the cases that a projection leaves out, each on its own. Whoever has another
    /// program now may be able to take them in.
    private void takeUp(Projection projection) {
        letters.of(projection.name())
                .forEach(
                        (caseId, from) -> {
                            try {
                                transactions.executeWithoutResult(
                                        _ -> takeUp(projection, caseId, from));
                            } catch (RuntimeException problem) {
                                LOG.warn(
                                        "projection {} still leaves out a case from position {} on: {}",
                                        projection.name(),
                                        from,
                                        problem.getClass().getSimpleName());
                            }
                        });
    }

    private void takeUp(Projection projection, CaseId caseId, long from) {
        Position reached = Position.of(positions.held(projection.name()));
        if (letters.of(projection.name()).containsKey(caseId)) {
            Stream.of(StreamId.of(caseId), StreamId.ofAccess(caseId))
                    .flatMap(stream -> log.readStream(stream, reached).stream())
                    .filter(row -> row.position().value() >= from)
                    .sorted(Comparator.comparingLong(row -> row.position().value()))
                    .forEach(row -> projection.apply(decoded.of(row)));
            projection.send();
            letters.takenUp(projection.name(), caseId);
        }
    }

    /// Stops feeding one projection.
    public void stop(String name) {
        named(name).processor().shutDown();
    }

    /// Goes on feeding one projection, after another try of what it leaves out.
    public void start(String name) {
        start(named(name));
    }

    private void start(Fed each) {
        takeUp(each.projection());
        each.processor().start();
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
        fed.values().forEach(this::start);
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
