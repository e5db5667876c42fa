package org.throughline.benchmarks;

/// Says on stderr how far a run has come.
final class Progress {

    private Progress() {}

    static void tell(String what, int round, int rounds) {
        tell("%s: round %d of %d".formatted(what, round, rounds));
    }

    static void tell(String what) {
        System.err.println(what);
    }
}
