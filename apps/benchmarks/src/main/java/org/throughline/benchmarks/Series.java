package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// The figures of one workload: of each line one per round, and the reason where there are none.
final class Series {

    private final String title;
    private final String unit;
    private final String base;
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final Map<String, List<Rate>> rates = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// @param unit of the figures
    /// @param base the line that the others are compared with, round by round; empty if none are
    Series(String title, String unit, String base) {
        this.title = title;
        this.unit = unit;
        this.base = base;
    }

    void add(String line, Rate rate) {
        add(line, rate.perSecond());
        rates.computeIfAbsent(line, _ -> new ArrayList<>()).add(rate);
    }

    void add(String line, double figure) {
        figures.computeIfAbsent(line, _ -> new ArrayList<>()).add(figure);
    }

    /// There will be no figure of this line.
    void missing(String line, String why) {
        missing.put(line, why);
    }

    /// A sentence below the table.
    void note(String sentence) {
        notes.add(sentence);
    }

    /// Another figure of the same rates as a series of its own.
    Series of(String otherTitle, String otherUnit, String otherBase, ToDoubleFunction<Rate> what) {
        Series other = new Series(otherTitle, otherUnit, otherBase);
        rates.forEach(
                (line, all) -> all.forEach(rate -> other.add(line, what.applyAsDouble(rate))));
        return other;
    }

    /// The figures of a line; empty if it was not measured.
    Optional<Spread> spread(String line) {
        return Optional.ofNullable(figures.get(line)).map(Spread::of);
    }

    Optional<Spread> spread(String line, ToDoubleFunction<Rate> what) {
        return Optional.ofNullable(rates.get(line))
                .map(all -> Spread.of(all.stream().map(what::applyAsDouble).toList()));
    }

    /// What a line is of the greatest of others, taken within each round; empty if it or all of
    /// them were not measured.
    Optional<Spread> ratio(String line, String... others) {
        List<Double> ratios = new ArrayList<>();
        List<Double> own = figures.getOrDefault(line, List.of());
        for (int round = 0; round < own.size(); round++) {
            OptionalDouble greatest = greatest(round, others);
            if (greatest.isPresent()) {
                ratios.add(own.get(round) / greatest.getAsDouble());
            }
        }
        return ratios.isEmpty() ? Optional.empty() : Optional.of(Spread.of(ratios));
    }

    private OptionalDouble greatest(int round, String... others) {
        return Arrays.stream(others)
                .map(other -> figures.getOrDefault(other, List.of()))
                .filter(all -> round < all.size())
                .mapToDouble(all -> all.get(round))
                .max();
    }

    /// A Markdown table: medians, and from the lowest to the highest.
    String table() {
        StringBuilder out = new StringBuilder("## " + title + "\n\n");
        List<String> head = new ArrayList<>(List.of("", unit));
        if (!base.isEmpty()) {
            head.add("of " + base);
        }
        if (!rates.isEmpty()) {
            head.addAll(List.of("p50 ms", "p99 ms", "client CPU µs/event", "server CPU µs/event"));
        }
        out.append(row(head)).append("|---".repeat(head.size())).append("|\n");
        figures.forEach((line, all) -> out.append(row(cells(line, all))));
        missing.forEach((line, why) -> out.append(row(List.of(line, "not measured: " + why))));
        notes.forEach(sentence -> out.append('\n').append(sentence).append('\n'));
        return out.append('\n').toString();
    }

    private List<String> cells(String line, List<Double> all) {
        List<String> cells = new ArrayList<>();
        cells.add(line);
        cells.add(Spread.of(all).text(unit.equals("ms") ? "%.1f" : "%,.0f"));
        if (!base.isEmpty()) {
            cells.add(ratio(line, base).map(each -> each.text("%.2f")).orElse(""));
        }
        if (rates.containsKey(line)) {
            cells.add(median(line, Rate::p50, "%.2f"));
            cells.add(median(line, Rate::p99, "%.2f"));
            cells.add(median(line, Rate::clientMicros, "%.0f"));
            cells.add(median(line, Rate::serverMicros, "%.0f"));
        }
        return cells;
    }

    private String median(String line, ToDoubleFunction<Rate> what, String format) {
        return spread(line, what).map(each -> Spread.number(format, each.median())).orElse("");
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
