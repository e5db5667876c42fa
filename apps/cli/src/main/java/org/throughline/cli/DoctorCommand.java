package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = "Is all well with the server, the home and this machine; if not, what to do.",
        footer = {"", "Exit codes: 0 nothing failed (there may be warnings); 1 something did."})
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private ServerOptions options = new ServerOptions();

    private final DeepChecks deepChecks;

    @Option(
            names = "--deep",
            description =
                    "Read everything that is stored, and compare it with what was signed; takes minutes.")
    private boolean deep;

    DoctorCommand(Surroundings surroundings, DeepChecks deepChecks) {
        this.surroundings = surroundings;
        this.deepChecks = deepChecks;
    }

    @Override
    public Integer call() {
        var checks = new ArrayList<>(new LocalChecks(Home.of(surroundings)).all());
        if (deep) {
            checks.addAll(deeply());
        }
        checks.addAll(
                new ServerChecks(
                                options.wire(surroundings),
                                options.session(surroundings),
                                surroundings.clock())
                        .all());
        if (options.json()) {
            json(checks);
        } else {
            checks.forEach(this::tell);
        }
        return checks.stream().anyMatch(Check::failed) ? Exit.COULD_NOT : Exit.DONE;
    }

    private List<Check> deeply() {
        DeepChecks.Checked checked;
        try (var progress = new BackupProgress(surroundings)) {
            checked = deepChecks.check(progress);
        } catch (Backups.Fault fault) {
            throw new CliFault(Exit.COULD_NOT, String.valueOf(fault.getMessage()));
        }
        if (checked.found().isEmpty()) {
            return List.of(
                    Check.ok(
                            "ledger",
                            checked.events()
                                    + " events, "
                                    + checked.signed()
                                    + " of them signed, root "
                                    + checked.root()));
        }
        return checked.found().stream()
                .map(
                        found ->
                                Check.fail(
                                        "ledger",
                                        Plain.of(found),
                                        "keep the data directory as it is, and compare it with a backup"))
                .toList();
    }

    private void tell(Check check) {
        var verdict = check.verdict().shown(surroundings.coloured());
        surroundings.out().println(verdict + "  " + check.name() + ": " + check.detail());
        if (!check.fix().isEmpty()) {
            surroundings.out().println("      → " + check.fix());
        }
    }

    private void json(List<Check> checks) {
        var root = Json.object().put("ok", checks.stream().noneMatch(Check::failed));
        var array = root.putArray("checks");
        for (var check : checks) {
            array.addObject()
                    .put("name", check.name())
                    .put("state", check.verdict().word())
                    .put("detail", check.detail())
                    .put("fix", check.fix());
        }
        surroundings.out().println(root);
    }
}
