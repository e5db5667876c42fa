package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.throughline.postgres.Folders;
import org.throughline.postgres.PostgresHome;

/// Measures reads of a case as of a past point beside a table that knows no past, beside the fold
/// of the case's events, and beside another bitemporal store, and writes the page of results.
/// [AsOfSettings] says what may be set.
public final class AsOf {

    private AsOf() {}

    /// Runs it.
    public static void main(String[] arguments) throws IOException, SQLException {
        AsOfSettings settings = AsOfSettings.ofBench();
        String page = page(settings);
        Files.writeString(settings.page(), page);
        System.out.println(page);
    }

    static String page(AsOfSettings settings) throws IOException, SQLException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Path home = Files.createTempDirectory("throughline-asof");
        try (PostgresHome postgres = PostgresHome.start(home)) {
            Databases databases = new Databases(postgres);
            Progress.tell(
                    "%,d made-up cases and one of %,d events: projecting"
                            .formatted(settings.madeUp(), settings.large()));
            try (ProjectedCases cases =
                            ProjectedCases.made(
                                    settings, databases.of("asof_log"), databases.of("asof"));
                    PastReads reads = new PastReads(settings, cases, home)) {
                PastResults results = reads.measured();
                new LensOverHttp(settings).measured(results);
                return AsOfReport.text(settings, Machine.here(cases.owner(), home), results);
            }
        } finally {
            Folders.delete(home);
        }
    }
}
