package org.throughline.benchmarks;

import java.util.List;
import java.util.Locale;

/// What several rounds gave: the median, and how far they lie apart.
record Spread(double median, double lowest, double highest) {

    /// @param values at least one
    static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /// `median (lowest to highest)`, or the one number if there is but one.
    ///
    /// @param format of one number, as for [String#format]
    String text(String format) {
        String middle = number(format, median);
        return lowest == highest
                ? middle
                : "%s (%s to %s)"
                        .formatted(middle, number(format, lowest), number(format, highest));
    }

    static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.UK, format, value);
    }
}
