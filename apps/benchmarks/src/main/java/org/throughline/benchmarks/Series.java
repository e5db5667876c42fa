package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The figures of one workload: of each contestant one per round.
final class Series {

    private final String title;
    private final String unit;
    private final String ceiling;
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final Map<String, List<Callers.Rate>> rates = new LinkedHashMap<>();

    /// @param ceiling the contestant that the others are compared with, round by round
    Series(String title, String unit, String ceiling) {
        this.title = title;
        this.unit = unit;
        this.ceiling = ceiling;
    }

    void add(String name, Callers.Rate rate) {
        add(name, rate.perSecond());
        rates.computeIfAbsent(name, _ -> new ArrayList<>()).add(rate);
    }

    void add(String name, double figure) {
        figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
    }

    /// A Markdown table: medians, and from the lowest to the highest.
    String table() {
        StringBuilder out = new StringBuilder("## " + title + "\n\n");
        boolean detailed = !rates.isEmpty();
        out.append("| | ").append(unit).append(" | of ").append(ceiling);
        out.append(detailed ? " | p50 ms | p99 ms | CPU µs per event |\n" : " |\n");
        out.append(detailed ? "|---|---|---|---|---|---|\n" : "|---|---|---|\n");
        for (Map.Entry<String, List<Double>> each : figures.entrySet()) {
            List<Double> ratios = ratios(each.getValue());
            out.append("| ").append(each.getKey());
            out.append(" | ").append(spread(each.getValue(), "%,.0f"));
            out.append(" | ").append(spread(ratios, "%.2f"));
            if (detailed) {
                List<Callers.Rate> rounds = rates.getOrDefault(each.getKey(), List.of());
                out.append(" | ").append(text("%.2f", median(of(rounds, Callers.Rate::p50))));
                out.append(" | ").append(text("%.2f", median(of(rounds, Callers.Rate::p99))));
                out.append(" | ").append(text("%.0f", median(of(rounds, Callers.Rate::cpuMicros))));
            }
            out.append(" |\n");
        }
        return out.append('\n').toString();
    }

    private List<Double> ratios(List<Double> values) {
        List<Double> base = figures.getOrDefault(ceiling, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(base.size(), values.size()); round++) {
            ratios.add(values.get(round) / base.get(round));
        }
        return ratios;
    }

    private static List<Double> of(
            List<Callers.Rate> rounds, ToDoubleFunction<Callers.Rate> figure) {
        return rounds.stream().map(figure::applyAsDouble).toList();
    }

    private static String spread(List<Double> values, String format) {
        return values.isEmpty()
                ? ""
                : "%s (%s to %s)"
                        .formatted(
                                text(format, median(values)),
                                text(format, Collections.min(values)),
                                text(format, Collections.max(values)));
    }

    private static String text(String format, double value) {
        return String.format(Locale.UK, format, value);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
