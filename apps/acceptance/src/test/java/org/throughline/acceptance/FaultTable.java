package org.throughline.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What came of faults, kind by kind: a line of the page for each kind and place.
final class FaultTable {

    private static final String HEAD =
            """
            | where | what goes wrong | times | acknowledged | found | lost | doubled | longest silence |
            |---|---|---:|---:|---:|---:|---:|---:|
            """;

    /// Of one kind at one place.
    private record Line(FaultKey key, int times, Counts counts, Duration silence) {

        Line and(Line other) {
            return new Line(
                    key,
                    times + other.times,
                    counts.and(other.counts),
                    silence.compareTo(other.silence) > 0 ? silence : other.silence);
        }

        String text() {
            return "| %s | %s | %,d | %,d | %,d | %,d | %,d | %.1f s |\n"
                    .formatted(
                            key.place(),
                            key.kind(),
                            times,
                            counts.acknowledged,
                            counts.acknowledged - counts.lost,
                            counts.lost,
                            counts.doubled,
                            silence.toMillis() / 1000.0);
        }
    }

    private record FaultKey(String place, String kind) {}

    private record Counts(int acknowledged, int lost, int doubled) {
        Counts and(Counts other) {
            return new Counts(
                    acknowledged + other.acknowledged, lost + other.lost, doubled + other.doubled);
        }
    }

    private final Map<FaultKey, Line> lines = new LinkedHashMap<>();
    private final Consumer<FaultTable> told;
    private int kills;

    FaultTable() {
        this(_ -> {});
    }

    /// @param told after each fault
    FaultTable(Consumer<FaultTable> told) {
        this.told = told;
    }

    /// @param before counted before the fault
    /// @param after counted after it, in the same cases
    void add(
            String place,
            Fault fault,
            FaultCheck.Found before,
            FaultCheck.Found after,
            Duration silence) {
        FaultKey key = new FaultKey(place, fault.kind());
        Counts counts =
                new Counts(
                        after.acknowledged() - before.acknowledged(),
                        after.lost() - before.lost(),
                        after.doubled() - before.doubled());
        lines.merge(key, new Line(key, 1, counts, silence), Line::and);
        kills += fault.kill() ? 1 : 0;
        told.accept(this);
    }

    /// How often a process was killed.
    int kills() {
        return kills;
    }

    int times() {
        return lines.values().stream().mapToInt(Line::times).sum();
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        lines.values().forEach(line -> all.add(line.text()));
        return HEAD + String.join("", all);
    }
}
