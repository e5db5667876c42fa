package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "restore",
        description = {
            "Makes the data directory THROUGHLINE_HOME, which must be empty, from a backup.",
            "It is made whole or not at all: if anything is found, it is left empty. The views are made again"
                    + " from the log by the next `serve`."
        },
        footer = {
            "",
            "Exit codes: 0 restored, nothing found; 1 something was found; 2 it could not be tried."
        })
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Backups backups;

    @Mixin private BackupOptions options = new BackupOptions();

    @Option(
            names = "--verify",
            description =
                    "Check every event by itself and in its order, and open every text that has its keys;"
                            + " without it checksums and numbers only.")
    private boolean verify;

    RestoreCommand(Surroundings surroundings, Backups backups) {
        this.surroundings = surroundings;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        Backups.Restored restored;
        try (var progress = new BackupProgress(surroundings)) {
            restored = backups.restore(options.places(), verify, progress);
        } catch (Backups.Fault fault) {
            throw new CliFault(Exit.REFUSED, String.valueOf(fault.getMessage()));
        }
        restored.remarks().forEach(surroundings::say);
        if (options.json()) {
            json(restored);
        } else {
            tell(restored);
        }
        return restored.found() == 0 ? Exit.DONE : Exit.COULD_NOT;
    }

    private void tell(Backups.Restored restored) {
        var out = surroundings.out();
        for (var finding : restored.findings()) {
            out.println(finding.where() + ": " + finding.kind() + ": " + finding.what());
        }
        if (restored.found() > restored.findings().size()) {
            out.println("… and more");
        }
        out.println(
                restored.found() == 0
                        ? "%,d events restored, nothing found".formatted(restored.events())
                        : "%,d findings, nothing restored".formatted(restored.found()));
        if (restored.found() == 0) {
            out.println("root " + restored.root());
        }
    }

    private void json(Backups.Restored restored) {
        var root =
                Json.object()
                        .put("ok", restored.found() == 0)
                        .put("verified", verify)
                        .put("events", restored.events())
                        .put("root", restored.root())
                        .put("found", restored.found());
        var findings = root.putArray("findings");
        for (var finding : restored.findings()) {
            findings.addObject()
                    .put("where", finding.where())
                    .put("kind", finding.kind())
                    .put("what", finding.what());
        }
        restored.remarks().forEach(root.putArray("remarks")::add);
        surroundings.out().println(root);
    }
}
