package org.throughline.benchmarks;

import java.util.Arrays;
import java.util.List;

/// Asks one question after the other, one at a time.
final class Timings {

    private Timings() {}

    /// Nanoseconds of each answer, sorted, after a warm-up of a third of the time.
    ///
    /// @param points asked about in turn, from the first on
    static long[] measured(Answering who, View view, List<PastPoint> points, double seconds) {
        run(who, view, points, seconds / 3);
        long[] taken = run(who, view, points, seconds);
        Arrays.sort(taken);
        return taken;
    }

    private static long[] run(Answering who, View view, List<PastPoint> points, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long[] taken = new long[1_024];
        int count = 0;
        long begun = System.nanoTime();
        do {
            who.answer(view, points.get(count % points.size()));
            long now = System.nanoTime();
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = now - begun;
            begun = now;
        } while (begun < end);
        return Arrays.copyOf(taken, count);
    }
}
