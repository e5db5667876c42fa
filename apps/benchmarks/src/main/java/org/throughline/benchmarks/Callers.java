package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many callers of one contestant, each sending its next append when the last one was answered.
final class Callers {

    private static final long SECOND = 1_000_000_000L;

    private Callers() {}

    /// What was measured.
    ///
    /// @param perSecond events
    /// @param p50 of one append, in milliseconds
    /// @param p99 the same
    /// @param cpuMicros of client and server for one event
    record Rate(double perSecond, double p50, double p99, double cpuMicros) {}

    static Rate measured(Contestant contestant, int callers, int events, double seconds, Cpu cpu)
            throws Exception {
        List<Contestant.Caller> all = new ArrayList<>();
        for (int number = 0; number < callers; number++) {
            all.add(contestant.caller(number, callers, events));
        }
        try {
            run(all, seconds / 3);
            double before = cpu.seconds();
            long begun = System.nanoTime();
            long[] latencies = run(all, seconds);
            double took = (System.nanoTime() - begun) / (double) SECOND;
            double used = cpu.seconds() - before;
            long total = (long) latencies.length * events;
            Arrays.sort(latencies);
            return new Rate(
                    total / took,
                    at(latencies, 0.5),
                    at(latencies, 0.99),
                    used * 1_000_000 / total);
        } finally {
            for (Contestant.Caller each : all) {
                each.close();
            }
        }
    }

    private static double at(long[] sorted, double share) {
        int place = Math.min(sorted.length - 1, (int) (sorted.length * share));
        return sorted[place] / 1e6;
    }

    /// Nanoseconds of each append.
    private static long[] run(List<Contestant.Caller> callers, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * SECOND);
        List<Future<long[]>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Contestant.Caller each : callers) {
                parts.add(threads.submit(() -> until(end, each)));
            }
        }
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> part : parts) {
            latencies.add(part.get());
        }
        return latencies.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] until(long end, Contestant.Caller caller) throws Exception {
        long[] latencies = new long[1_024];
        int count = 0;
        for (long begun = System.nanoTime(); begun < end; count++) {
            caller.append();
            long now = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count] = now - begun;
            begun = now;
        }
        return Arrays.copyOf(latencies, count);
    }
}
