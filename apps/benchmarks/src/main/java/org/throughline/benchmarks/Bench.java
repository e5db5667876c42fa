package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.postgres.Folders;
import org.throughline.postgres.PostgresHome;

/// Measures appends and reads side by side, interleaved round by round, on a PostgreSQL of its own
/// that waits for the disk, and writes the page of results. [Settings] says what may be set.
public final class Bench {

    private Bench() {}

    /// Runs everything.
    public static void main(String[] arguments) throws IOException, SQLException {
        Settings settings = Settings.ofBench();
        String page = page(settings);
        Files.writeString(settings.page(), page);
        System.out.println(page);
    }

    static String page(Settings settings) throws IOException, SQLException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Path home = Files.createTempDirectory("throughline-bench");
        try (PostgresHome postgres = PostgresHome.start(home)) {
            return page(settings, home, new Databases(postgres));
        } finally {
            Folders.delete(home);
        }
    }

    private static String page(Settings settings, Path home, Databases databases)
            throws IOException, SQLException {
        Map<Workload, Series> results = new EnumMap<>(Workload.class);
        Cpu cpu = new Cpu(home.resolve("postgres/data"));
        try (Appends appends = new Appends(settings, cpu, databases)) {
            results.putAll(appends.measured());
            if (settings.any("de")) {
                try (Cases cases = new Cases(settings, databases)) {
                    results.putAll(cases.measured());
                }
            }
            if (settings.any("i")) {
                try (Integrated integrated =
                        new Integrated(settings, cpu, databases, home.resolve("log-keys"))) {
                    results.putAll(integrated.measured());
                }
            }
            if (settings.any("ag")) {
                results.putAll(
                        new Served(settings, appends, databases, home.resolve("keys")).measured());
            }
            return Report.text(
                    settings, Machine.described(appends.shipped().pool(), home), results);
        }
    }
}
