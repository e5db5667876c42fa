package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "backup",
        description = {
            "Copies the record into a folder that is empty or not there, while the server serves or while it does not:"
                    + " DIR/log (events, who looked) and DIR/keys (all keys, the accounts).",
            "The two belong to two places: whoever has both reads everything. Without the keys no text opens."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 could not, and nothing usable is left; 2 used wrongly."
        })
final class BackupCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Backups backups;

    @Mixin private BackupOptions options = new BackupOptions();

    BackupCommand(Surroundings surroundings, Backups backups) {
        this.surroundings = surroundings;
        this.backups = backups;
    }

    @Override
    public Integer call() {
        Backups.Places to = options.places();
        Backups.Copied copied;
        try (var progress = new BackupProgress(surroundings)) {
            copied = backups.backup(to, progress);
        } catch (Backups.Fault fault) {
            throw new CliFault(Exit.COULD_NOT, String.valueOf(fault.getMessage()));
        }
        if (options.json()) {
            json(to, copied);
        } else {
            surroundings
                    .out()
                    .println(
                            "%,d events and %,d looks in %s, the keys of %,d people in %s"
                                    .formatted(
                                            copied.events(),
                                            copied.looks(),
                                            to.log(),
                                            copied.people(),
                                            to.keys()));
            surroundings.out().println("root " + copied.root());
        }
        return Exit.DONE;
    }

    private void json(Backups.Places to, Backups.Copied copied) {
        var root =
                Json.object()
                        .put("backup", copied.id())
                        .put("events", copied.events())
                        .put("ledgerTime", copied.ledgerTime())
                        .put("root", copied.root())
                        .put("looks", copied.looks())
                        .put("people", copied.people())
                        .put("log", to.log().toString())
                        .put("keys", to.keys().toString());
        surroundings.out().println(root);
    }
}
