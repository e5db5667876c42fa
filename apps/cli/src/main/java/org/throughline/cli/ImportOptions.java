package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What both commands about a chronology take.
final class ImportOptions {
    @Parameters(
            paramLabel = "FILE.csv",
            description = "CSV in UTF-8; the first row names the columns.")
    private String file = "";

    @Option(
            names = "--case",
            paramLabel = "CASE",
            required = true,
            description = "The case that the rows go to.")
    private String caseId = "";

    String caseId(Session session) {
        return Ids.ofCase(session, caseId);
    }

    byte[] read() {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException _) {
            throw new CliFault(Exit.REFUSED, "Cannot read " + file + ".");
        }
    }

    /// Beside the file: `police.csv` has its errors in `police.errors.csv`.
    Path errors() {
        return Path.of(file.replaceFirst("(?i)\\.csv$", "") + ".errors.csv");
    }
}
