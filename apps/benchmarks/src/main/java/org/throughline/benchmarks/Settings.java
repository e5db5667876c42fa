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
/// @param only the letters of the workloads that are measured; all if empty
record Settings(int rounds, double seconds, int events, Path page, Path program, String only) {

    /// Where some workloads are left out, the page of all of them stays as it is.
    private static final String PART = "apps/benchmarks/target/performance.md";

    static Settings ofBench() {
        String only = System.getProperty("bench.only", "");
        return of("20000", only.isEmpty() ? "docs/performance.md" : PART, only);
    }

    static Settings ofLongBench() {
        return of("20000000", "docs/performance-long.md", "");
    }

    private static Settings of(String events, String page, String only) {
        return new Settings(
                Integer.parseInt(System.getProperty("bench.rounds", "5")),
                Double.parseDouble(System.getProperty("bench.seconds", "4")),
                Integer.parseInt(System.getProperty("bench.events", events)),
                Path.of(System.getProperty("bench.page", page)),
                Path.of(
                        System.getProperty(
                                "bench.program", "apps/standalone/target/throughline.jar")),
                only);
    }

    /// Whether one of the workloads with these letters is measured.
    boolean any(String letters) {
        return only.isEmpty() || letters.chars().anyMatch(letter -> only.indexOf(letter) >= 0);
    }
}
