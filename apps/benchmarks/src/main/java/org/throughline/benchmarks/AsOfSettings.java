package org.throughline.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// How long a run of [AsOf] takes, and what it reads and writes; from system properties `bench.…`.
///
/// @param rounds of each question (5)
/// @param seconds of one measurement (2)
/// @param events of all cases together, one size after the other, smallest first
///   (`bench.asof.events`, 2,000,000)
/// @param large how many events the one large case has (`bench.asof.large`, 5,000)
/// @param peerSeconds how long the other bitemporal store is filled (`bench.asof.peer`, 90)
/// @param page the file that the report is written to
/// @param program the jar of the standalone server
record AsOfSettings(
        int rounds,
        double seconds,
        List<Long> events,
        int large,
        double peerSeconds,
        Path page,
        Path program) {

    /// What each case but the large one has.
    static final int CASE_SIZE = 100;

    static AsOfSettings ofBench() {
        return new AsOfSettings(
                Integer.getInteger("bench.rounds", 5),
                Double.parseDouble(System.getProperty("bench.seconds", "2")),
                Arrays.stream(System.getProperty("bench.asof.events", "2000000").split(",", -1))
                        .map(Long::valueOf)
                        .sorted()
                        .toList(),
                Integer.getInteger("bench.asof.large", 5_000),
                Double.parseDouble(System.getProperty("bench.asof.peer", "90")),
                Path.of(System.getProperty("bench.page", "docs/performance-asof.md")),
                Path.of(
                        System.getProperty(
                                "bench.program", "apps/standalone/target/throughline.jar")));
    }

    /// How many cases are made up; the others are copies of them.
    int madeUp() {
        return Math.toIntExact(Math.clamp(events.getFirst() / CASE_SIZE / 10, 1, 2_000));
    }

    /// How often each made-up case is there.
    int copies(long size) {
        return Math.toIntExact(Math.max(1, size / CASE_SIZE / madeUp()));
    }
}
