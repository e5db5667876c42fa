package org.throughline.benchmarks;

import java.nio.file.Path;

/// How long a run takes, and what it reads and writes; from system properties `bench.…`.
///
/// @param rounds of each workload (5)
/// @param seconds of one measurement (4)
/// @param events of the made-up cases that are read and projected (20,000), and of the long run
///   (20,000,000)
/// @param page the file that the report is written to
/// @param program the jar of the standalone server
record Settings(int rounds, double seconds, int events, Path page, Path program) {

    static Settings ofBench() {
        return of("20000", "docs/performance.md");
    }

    static Settings ofLongBench() {
        return of("20000000", "docs/performance-long.md");
    }

    private static Settings of(String events, String page) {
        return new Settings(
                Integer.parseInt(System.getProperty("bench.rounds", "5")),
                Double.parseDouble(System.getProperty("bench.seconds", "4")),
                Integer.parseInt(System.getProperty("bench.events", events)),
                Path.of(System.getProperty("bench.page", page)),
                Path.of(
                        System.getProperty(
                                "bench.program", "apps/standalone/target/throughline.jar")));
    }
}
