package org.throughline.benchmarks;

/// A contestant in one workload.
///
/// @param callers how many at once
/// @param events how many one append should hold
record Entrant(Contestant contestant, int callers, int events) {

    String line() {
        return line(contestant.name(), callers);
    }

    /// As the report names it.
    static String line(String contestant, int callers) {
        return "%s, %,d %s".formatted(contestant, callers, callers == 1 ? "caller" : "callers");
    }
}
