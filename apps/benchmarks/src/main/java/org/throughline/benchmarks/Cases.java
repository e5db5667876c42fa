package org.throughline.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/// The workloads that read made-up cases: (d) and (e).
final class Cases implements AutoCloseable {

    private final Settings settings;
    private final CaseLogs logs;
    private final Rebuild rebuild;

    Cases(Settings settings, Databases databases) throws IOException, SQLException {
        this.settings = settings;
        Progress.tell("made-up cases: %,d events".formatted(settings.events()));
        logs =
                CaseLogs.filled(
                        databases.of("case_log"),
                        databases.of("case_axon"),
                        databases.of("case_records"),
                        settings.events());
        rebuild = new Rebuild(logs, databases.of("case_query"));
    }

    CaseLogs logs() {
        return logs;
    }

    Rebuild rebuild() {
        return rebuild;
    }

    Map<Workload, Series> measured() throws SQLException {
        Map<Workload, Series> results = new EnumMap<>(Workload.class);
        if (settings.any("d")) {
            results.put(Workload.IN_ORDER, inOrder());
        }
        if (settings.any("e")) {
            results.put(Workload.REBUILD, rebuilds());
        }
        return results;
    }

    private Series inOrder() throws SQLException {
        Series series =
                new Series(
                        "(d) Reads of everything in order, %,d events of made-up cases"
                                .formatted(settings.events()),
                        "events/s",
                        InOrder.CURSOR);
        Map<String, Passes.Pass> lines = new InOrder(logs).lines();
        for (int round = 1; round <= settings.rounds(); round++) {
            Progress.tell("(d)", round, settings.rounds());
            for (Map.Entry<String, Passes.Pass> line : lines.entrySet()) {
                series.add(
                        line.getKey(), Passes.perSecond(line.getValue(), settings.seconds() / 2));
                logs.rest();
            }
        }
        series.note(
                "Decoded alike: Axon's tables hold the same public parts, read by the same codec. With"
                        + " its JSON serializer they hold the same records as payloads with their"
                        + " classes, without natural key, submission and sealed texts; the"
                        + " records check themselves, and no form of the bytes is checked.");
        return series;
    }

    private Series rebuilds() throws SQLException {
        Series series =
                new Series(
                        "(e) Rebuild of the chronology, %,d events of made-up cases"
                                .formatted(settings.events()),
                        "events/s",
                        Rebuild.STOCK);
        for (int round = 1; round <= settings.rounds(); round++) {
            Progress.tell("(e)", round, settings.rounds());
            series.add(Rebuild.OURS, rebuild.ours());
            series.add(Rebuild.COPY, rebuild.copy());
            series.add(Rebuild.STOCK, rebuild.stock());
            logs.rest();
            rebuild.rest();
        }
        series.note("Both gave the same rows in each round, or the run would have ended there.");
        return series;
    }

    @Override
    public void close() {
        try (logs;
                rebuild) {
            // both end
        }
    }
}
