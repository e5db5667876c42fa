package org.throughline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Where a backup is, and how to speak of it.
final class BackupOptions {

    @Parameters(paramLabel = "DIR", description = "The folder of the backup.")
    private Path folder = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "DIR2",
            description = "Where the part with the keys is; DIR/keys if absent.")
    private @Nullable Path keys;

    @Option(names = "--json", description = "Print JSON on stdout.")
    private boolean json;

    Backups.Places places() {
        Path whole = folder.toAbsolutePath().normalize();
        Path apart = keys == null ? whole.resolve("keys") : keys.toAbsolutePath().normalize();
        Path log = whole.resolve("log");
        if (apart.startsWith(log) || log.startsWith(apart)) {
            throw new CliFault(Exit.REFUSED, "The keys belong to a folder of their own.");
        }
        return new Backups.Places(log, apart);
    }

    boolean json() {
        return json;
    }
}
