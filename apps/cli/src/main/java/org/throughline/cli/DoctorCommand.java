package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description = "Is all well with the server, the home and this machine; if not, what to do.",
        footer = {"", "Exit codes: 0 nothing failed (there may be warnings); 1 something did."})
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private ServerOptions options = new ServerOptions();

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var checks = new ArrayList<>(new LocalChecks(Home.of(surroundings)).all());
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
