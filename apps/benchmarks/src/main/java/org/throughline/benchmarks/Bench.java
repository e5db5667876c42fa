package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.postgres.Database;
import org.throughline.postgres.DatabaseSpec;
import org.throughline.postgres.PostgresHome;

/// Measures appends and reads side by side, interleaved round by round, on a PostgreSQL of its own
/// that waits for the disk, and writes the page of results.
///
/// Arguments: rounds (5), seconds of each measurement (4), the page to write.
public final class Bench {

    private static final String COPY = "COPY, a commit each 500 rows";
    private static final int LONG_STREAM = 1_000;

    private final int rounds;
    private final double seconds;
    private final Cpu cpu;

    private Bench(int rounds, double seconds, Cpu cpu) {
        this.rounds = rounds;
        this.seconds = seconds;
        this.cpu = cpu;
    }

    /// Runs everything.
    public static void main(String[] arguments) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 4;
        Path page = Path.of(arguments.length > 2 ? arguments[2] : "docs/performance.md");
        Path home = Files.createTempDirectory("throughline-bench");
        try (PostgresHome postgres = PostgresHome.start(home)) {
            Bench bench = new Bench(rounds, seconds, new Cpu(home.resolve("postgres/data")));
            List<Series> results = bench.all(postgres);
            StringBuilder text = new StringBuilder(head(rounds, seconds));
            results.forEach(each -> text.append(each.table()));
            Files.writeString(page, text);
            System.out.println(text);
        }
    }

    private static String head(int rounds, double seconds) throws IOException {
        return """
        # Performance

        Made by `make bench` on %s: %d cores, Java %s, PostgreSQL 18 with `fsync` and
        `synchronous_commit` on, client and server on the same cores. %d rounds, interleaved,
        %.0f s each after a warm-up; median, and from the lowest to the highest. Ratios are taken
        within a round. Payloads are 256 bytes; ours has a sealed text of 100 bytes and a natural
        key beside it, which nobody else stores.

        """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        rounds,
                        seconds);
    }

    private List<Series> all(PostgresHome postgres) throws Exception {
        try (Contestant copy = new BareTable(database(postgres, "bare_copy"), true, 2);
                Contestant insert = new BareTable(database(postgres, "bare_insert"), false, 16);
                Contestant ours = new ThroughlineLog(database(postgres, "throughline"));
                Contestant stock =
                        new StockAxon(
                                database(postgres, "axon"), 16, 100, "Axon's own engine, default");
                Contestant tuned =
                        new StockAxon(
                                database(postgres, "axon_tuned"),
                                16,
                                2_000,
                                "Axon's own engine, tuned")) {
            List<Series> results = new ArrayList<>();
            results.add(appends("(a) One event, 1,024 callers", 1_024, copy, ours, stock));
            results.add(appends("(a) One event, 64 callers", 64, copy, ours, stock));
            results.add(appends("(a) One event, 1 caller", 1, insert, ours, stock));
            results.add(commands(copy, ours, stock));
            results.add(streams(insert, ours, stock, tuned));
            results.add(everything(insert, ours, stock, tuned));
            return results;
        }
    }

    private static Database database(PostgresHome postgres, String name) throws IOException {
        return postgres.database(new DatabaseSpec(name, name + "_owner", name + "_app"));
    }

    private Series appends(String title, int callers, Contestant ceiling, Contestant... others)
            throws Exception {
        Series series = new Series(title, "events/s", ceiling.name());
        for (int round = 0; round < rounds; round++) {
            boolean copies = ceiling.name().equals(COPY);
            series.add(
                    ceiling.name(), Callers.measured(ceiling, 1, copies ? 500 : 1, seconds, cpu));
            for (Contestant each : others) {
                series.add(each.name(), Callers.measured(each, callers, 1, seconds, cpu));
            }
        }
        return series;
    }

    private Series commands(Contestant copy, Contestant... others) throws Exception {
        Series series = new Series("(b) 1,000 events in one append, 4 callers", "events/s", COPY);
        for (int round = 0; round < rounds; round++) {
            series.add(copy.name(), Callers.measured(copy, 1, 500, seconds, cpu));
            for (Contestant each : others) {
                series.add(each.name(), Callers.measured(each, 4, LONG_STREAM, seconds, cpu));
            }
        }
        return series;
    }

    private Series streams(Contestant... all) throws Exception {
        Series series = new Series("(c) Reads of one stream of 1,000", "events/s", all[0].name());
        List<String> names = new ArrayList<>();
        for (Contestant each : all) {
            String stream = "case/" + UUID.randomUUID();
            each.fill(stream, LONG_STREAM);
            names.add(stream);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < all.length; i++) {
                series.add(all[i].name(), reads(all[i], names.get(i)));
            }
        }
        return series;
    }

    private double reads(Contestant contestant, String stream) throws Exception {
        long events = 0;
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < seconds * 1e9 / 2) {
            events += contestant.readStream(stream);
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }

    private Series everything(Contestant... all) throws Exception {
        Series series = new Series("(d) Reads of everything in order", "events/s", all[0].name());
        for (int round = 0; round < rounds; round++) {
            for (Contestant each : all) {
                long begun = System.nanoTime();
                long events = each.readAll();
                series.add(each.name(), events * 1e9 / (System.nanoTime() - begun));
            }
        }
        return series;
    }
}
