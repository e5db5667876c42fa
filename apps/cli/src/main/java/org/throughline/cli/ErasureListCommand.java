package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = {
            "The erasures of a case in the order of the log, and how far each is: complete only when every process",
            "has answered and the last copy of the keys is gone."
        },
        footer = {
            "",
            "Administrators and auditors may.",
            "Exit codes: 0 shown; 1 not reachable, not allowed; 2 not asked rightly."
        })
final class ErasureListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "CASE",
            description = "The id of a case; for auditors, its first eight digits are enough.")
    private String caseId = "";

    @Mixin private ServerOptions options = new ServerOptions();

    ErasureListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var session = options.administrator(surroundings);
        var answer = session.read(ErasureCommand.path(Ids.ofCase(session, caseId)));
        if (options.json()) {
            surroundings.out().println(answer);
            return Exit.DONE;
        }
        var erasures = answer.path("erasures");
        if (erasures.isEmpty()) {
            surroundings.say("Nothing of this case was erased.");
        }
        erasures.forEach(each -> ErasureCommand.lines(each).forEach(surroundings.out()::println));
        return Exit.DONE;
    }
}
