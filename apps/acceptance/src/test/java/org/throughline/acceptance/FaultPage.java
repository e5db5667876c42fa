package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/// The page of faults: its first part. What follows [#READERS] is written by another program and
/// stays as it is.
final class FaultPage {

    static final Path PAGE = Path.of("..", "..", "docs", "faults.md");

    /// The heading where another part begins.
    static final String READERS = "## Readers of others";

    private FaultPage() {}

    static void write(FaultTable table, long seed) {
        try {
            Files.writeString(PAGE, first(table, seed) + rest());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String first(FaultTable table, long seed) throws IOException {
        return """
            # What faults cost

            Made by `make faults` on %s with seed %d. While six agencies post over HTTP, each an event until
            somebody answers for it, one thing after the other goes wrong: %d in all, of them %d kills. After
            each one everything is checked: what was acknowledged is in the log once, nothing stands there
            twice, positions are dense, and the views `chronology`, `knowledge` and `casefile` have the rows
            that a rebuild makes of the log. A server goes through twelve faults at most; then a new one is
            started.

            *Acknowledged* was answered with 201 or 200 while the fault lasted or right after; *found* is how
            much of it the log held afterwards; *lost* the rest; *doubled* what stood there more than once.
            *Longest silence* is the longest time in which nobody's post was answered for, at worst of all
            times. Posts that got 503, or no answer, were sent again until they got one.

            %s
            ## Faults

            """
                        .formatted(
                                LocalDate.now(ZoneOffset.UTC),
                                seed,
                                table.times(),
                                table.kills(),
                                machine())
                + table;
    }

    private static String rest() throws IOException {
        String now = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        int from = now.indexOf(READERS);
        return from < 0 ? "" : "\n" + now.substring(from);
    }

    /// What it ran on, as far as it says something and nothing about whose machine it is.
    private static String machine() throws IOException {
        FileStore disk = Files.getFileStore(Files.createDirectories(Path.of("target")));
        return "- Machine: %s, %d cores, %,d MiB, %s %s, data on %s; load average at the end %.1f\n- Java %s\n"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        memory() >> 20,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        disk.type(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version());
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (Files.notExists(file)) {
            return "processor unknown";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor unknown");
        }
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}
