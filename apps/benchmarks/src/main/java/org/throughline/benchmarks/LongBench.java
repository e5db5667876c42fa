package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.throughline.postgres.Folders;
import org.throughline.postgres.PostgresHome;

/// Appends one event at a time from 1,024 callers until the log is larger than memory, and compares
/// the rate at the end with the rate at the beginning. [Settings] says what may be set.
public final class LongBench {

    private static final int STEPS = 20;

    /// About what an event takes, with indexes and its write-ahead log.
    private static final long BYTES = 1_500;

    private LongBench() {}

    /// Runs it.
    public static void main(String[] arguments) throws IOException, SQLException {
        Settings settings = Settings.ofLongBench();
        String page = page(settings);
        Files.writeString(settings.page(), page);
        System.out.println(page);
    }

    static String page(Settings settings) throws IOException, SQLException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Path home = Files.createTempDirectory("throughline-bench-long");
        try {
            if (Files.getFileStore(home).getUsableSpace() < settings.events() * BYTES) {
                throw new IllegalStateException(
                        "%,d events need %,d MiB of disk in the temporary folder"
                                .formatted(settings.events(), (settings.events() * BYTES) >> 20));
            }
            try (PostgresHome postgres = PostgresHome.start(home);
                    ThroughlineLog log =
                            ThroughlineLog.shipped(new Databases(postgres).of("throughline"))) {
                return page(settings, log, Machine.described(log.pool(), home));
            }
        } finally {
            Folders.delete(home);
        }
    }

    private static String page(Settings settings, ThroughlineLog log, String machine)
            throws SQLException {
        List<Sustained.Step> steps =
                new Sustained(log, Appends.MANY).steps(settings.events(), STEPS);
        StringBuilder text =
                new StringBuilder("# Sustained performance\n\nMade by `make bench-long` on ");
        text.append(LocalDate.now(ZoneOffset.UTC)).append(".\n\n").append(machine).append('\n');
        text.append(Series.row(List.of("events", "events/s", "of the first step", "table MiB")));
        text.append("|---|---|---|---|\n");
        double first = steps.getFirst().perSecond();
        for (Sustained.Step step : steps) {
            text.append(
                    Series.row(
                            List.of(
                                    "%,d".formatted(step.events()),
                                    "%,.0f".formatted(step.perSecond()),
                                    "%.2f".formatted(step.perSecond() / first),
                                    "%,d".formatted(step.bytes() >> 20))));
        }
        Goal goal =
                new Goal(
                        "(a) sustained, %,d callers, at %,d events of the rate at %,d"
                                .formatted(
                                        Appends.MANY,
                                        steps.getLast().events(),
                                        steps.getFirst().events()),
                        Goal.atLeast(0.8),
                        Optional.of(Goal.atLeast(1)),
                        Optional.of(Spread.of(List.of(steps.getLast().perSecond() / first))),
                        "");
        text.append('\n').append(Series.row(Goal.HEAD));
        text.append("|---".repeat(Goal.HEAD.size())).append("|\n");
        return text.append(Series.row(goal.cells())).toString();
    }
}
