package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What a run of [AsOf] gave: of each question the usual and the slow answers, and the large case.
final class PastResults {

    private static final String MICROS = "µs";

    private final Map<View, Series> usual = new EnumMap<>(View.class);
    private final Map<View, Series> slow = new EnumMap<>(View.class);
    private final Series large = new Series("Decision lens of the large case, p95", "ms", "");
    private final List<String> notes = new ArrayList<>();

    /// @param base the line that others are compared with
    PastResults(String base) {
        for (View view : View.values()) {
            usual.put(view, new Series(view.title() + ", p50", MICROS, base));
            slow.put(view, new Series(view.title() + ", p99", MICROS, base));
        }
    }

    /// @param taken nanoseconds of each answer, sorted
    void add(String line, View view, long[] taken) {
        usual(view).add(line, 1_000 * Callers.at(taken, 0.5));
        slow(view).add(line, 1_000 * Callers.at(taken, 0.99));
    }

    void addLarge(String line, long[] taken) {
        large.add(line, Callers.at(taken, 0.95));
    }

    Series usual(View view) {
        return of(usual, view);
    }

    Series slow(View view) {
        return of(slow, view);
    }

    private static Series of(Map<View, Series> all, View view) {
        Series series = all.get(view);
        if (series == null) {
            throw new IllegalStateException("every question has its series");
        }
        return series;
    }

    Series large() {
        return large;
    }

    /// Nobody of this name answers these questions.
    void missing(String line, View view, String why) {
        usual(view).missing(line, why);
        slow(view).missing(line, why);
    }

    /// A sentence about what was measured.
    void note(String sentence) {
        notes.add(sentence);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /// All series in the order of the report.
    void forEach(BiConsumer<Series, Series> usualAndSlow) {
        for (View view : View.values()) {
            usualAndSlow.accept(usual(view), slow(view));
        }
    }
}
