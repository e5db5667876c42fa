package org.throughline.benchmarks;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.postgresql.util.DriverInfo;

/// What a run ran on, as far as it says something about the figures and nothing about whose machine
/// it is.
final class Machine {

    private static final List<String> SETTINGS =
            List.of(
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                    "shared_buffers",
                    "max_wal_size",
                    "wal_compression");

    private Machine() {}

    /// A list in Markdown, with the versions of the other event stores.
    ///
    /// @param disk a folder on the disk that the databases lie on
    static String described(Pool pool, Path disk) throws SQLException, IOException {
        return here(pool, disk)
                + "- Axon Framework %s, PostgreSQL's JDBC driver %s, %s %s, %s %s\n"
                        .formatted(
                                version(JdbcEventStorageEngine.class),
                                DriverInfo.DRIVER_VERSION,
                                MessageDb.PACKAGE.name(),
                                MessageDb.PACKAGE.version(),
                                Emmett.PACKAGE.name(),
                                Emmett.PACKAGE.version());
    }

    /// The same without them.
    static String here(Pool pool, Path disk) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        Runtime runtime = Runtime.getRuntime();
        lines.add(
                "Machine: %s, %d cores, %,d MiB, %s, data on %s"
                        .formatted(
                                processor(),
                                runtime.availableProcessors(),
                                memory() >> 20,
                                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                                Files.getFileStore(disk).type()));
        lines.add(
                "Java %s, heap %,d MiB, %s"
                        .formatted(Runtime.version(), runtime.maxMemory() >> 20, collectors()));
        List<String> settings = new ArrayList<>();
        for (String name : SETTINGS) {
            settings.add("`%s` %s".formatted(name, pool.text("SHOW " + name)));
        }
        lines.add(
                "PostgreSQL %s: %s"
                        .formatted(pool.text("SHOW server_version"), String.join(", ", settings)));
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
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

    /// Bytes of memory.
    static long memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(" and "));
    }

    private static String version(Class<?> type) {
        String version = type.getPackage().getImplementationVersion();
        return version == null ? "of unknown version" : version;
    }
}
