package org.throughline.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many callers of one contestant, each sending its next append when the last one was answered.
final class Callers {

    private static final long SECOND = 1_000_000_000L;

    private Callers() {}

    /// Measures after a warm-up of a third of the time.
    ///
    /// @param callers how many at once
    /// @param events how many one append should hold
    static Rate measured(Contestant contestant, int callers, int events, double seconds, Cpu cpu)
            throws SQLException, IOException {
        List<Contestant.Caller> all = new ArrayList<>();
        try {
            for (int number = 0; number < callers; number++) {
                all.add(contestant.caller(callers, events));
            }
            run(all, seconds / 3);
            return measured(contestant.pool(), all, seconds, cpu);
        } finally {
            for (Contestant.Caller each : all) {
                each.close();
            }
            contestant.pool().rest();
        }
    }

    /// Appends a second of callers that measure nothing else, after a warm-up as well.
    static double perSecond(List<Contestant.Caller> callers, double seconds) {
        run(callers, seconds / 3);
        long begun = System.nanoTime();
        int appends = run(callers, seconds).length;
        return appends * (double) SECOND / (System.nanoTime() - begun);
    }

    private static Rate measured(Pool pool, List<Contestant.Caller> all, double seconds, Cpu cpu)
            throws SQLException, IOException {
        long stored = pool.tables();
        long written = pool.written();
        Cpu.Used before = cpu.used();
        long begun = System.nanoTime();
        long[] latencies = run(all, seconds);
        double took = (System.nanoTime() - begun) / (double) SECOND;
        Cpu.Used used = cpu.used().since(before);
        double total = (double) latencies.length * all.getFirst().events();
        Arrays.sort(latencies);
        return new Rate(
                total / took,
                at(latencies, 0.5),
                at(latencies, 0.99),
                used.client() * 1e6 / total,
                used.server() * 1e6 / total,
                (pool.written() - written) / total,
                (pool.tables() - stored) / total);
    }

    /// The latency that a share of all is not above, in milliseconds.
    static double at(long[] sorted, double share) {
        int place = Math.min(sorted.length - 1, (int) (sorted.length * share));
        return sorted[place] / 1e6;
    }

    /// Nanoseconds of each append.
    private static long[] run(List<Contestant.Caller> callers, double seconds) {
        long end = System.nanoTime() + (long) (seconds * SECOND);
        List<Future<long[]>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Contestant.Caller each : callers) {
                parts.add(threads.submit(() -> until(end, each)));
            }
        }
        return parts.stream().map(Callers::done).flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] done(Future<long[]> part) {
        try {
            return part.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an append failed", failed.getCause());
        }
    }

    /// One append at least.
    private static long[] until(long end, Contestant.Caller caller) throws SQLException {
        long[] latencies = new long[1_024];
        int count = 0;
        long begun = System.nanoTime();
        do {
            caller.append();
            long now = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count++] = now - begun;
            begun = now;
        } while (begun < end);
        return Arrays.copyOf(latencies, count);
    }
}
