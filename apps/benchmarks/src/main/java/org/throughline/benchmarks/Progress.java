package org.throughline.benchmarks;

/// Says on stderr how far a run has come.
final class Progress {

    private Progress() {}

    static void tell(String what, int round, int rounds) {
        tell("%s: round %d of %d".formatted(what, round, rounds));
    }

    /// Does something that takes a while, and tells how long it took.
    static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        tell("%s: %.1f s".formatted(what, (System.nanoTime() - begun) / 1e9));
    }

    static void tell(String what) {
        System.err.println(what);
    }
}
