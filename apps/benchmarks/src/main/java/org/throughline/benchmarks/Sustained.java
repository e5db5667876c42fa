package org.throughline.benchmarks;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Appends without a pause, and how fast they were from step to step.
final class Sustained {

    private static final long LOOK_NANOS = 1_000_000;

    private final ThroughlineLog log;
    private final int callers;
    private final AtomicLong appended = new AtomicLong();

    Sustained(ThroughlineLog log, int callers) {
        this.log = log;
        this.callers = callers;
    }

    /// @param events in the log at the end of the step
    /// @param perSecond within the step
    /// @param bytes of the tables then
    record Step(long events, double perSecond, long bytes) {}

    /// Appends so many events; at the end they are counted.
    List<Step> steps(long events, int count) throws SQLException {
        List<Future<?>> parts = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                Contestant.Caller caller = log.caller(callers, 1);
                parts.add(threads.submit(() -> until(events, caller)));
            }
            long begun = System.nanoTime();
            long before = 0;
            for (int step = 1; step <= count; step++) {
                long reached = await(events * step / count, parts);
                long now = System.nanoTime();
                steps.add(new Step(reached, (reached - before) * 1e9 / (now - begun), size()));
                Progress.tell("%,d events".formatted(reached));
                before = reached;
                begun = now;
            }
        }
        for (Future<?> part : parts) {
            done(part);
        }
        if (log.rows() != appended.get()) {
            throw new IllegalStateException("the log does not hold what was appended");
        }
        return steps;
    }

    private long size() throws SQLException {
        return log.pool().tables();
    }

    /// @return how many this caller appended
    private long until(long events, Contestant.Caller caller) throws SQLException {
        long own = 0;
        while (appended.get() < events) {
            caller.append();
            appended.incrementAndGet();
            own++;
        }
        return own;
    }

    /// Waits until there are so many, or all callers have ended.
    private long await(long events, List<Future<?>> parts) {
        while (appended.get() < events && parts.stream().anyMatch(part -> !part.isDone())) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return appended.get();
    }

    private static void done(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an append failed", failed.getCause());
        }
    }
}
