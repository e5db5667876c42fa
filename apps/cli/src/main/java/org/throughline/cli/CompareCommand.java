package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = {
            "Two times of a case beside each other: what was added, corrected, entered in error and newly known"
                    + " from T1 to T2.",
            "Without --axis these are times of knowing; with --axis ledger they are positions of the log, or"
                    + " instants."
        },
        footer = {
            "",
            "Exit codes: 0 shown; 1 not reachable, not allowed, not ready; 2 not asked rightly."
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description = "The id of a case, or its first eight digits.")
    private String caseId = "";

    @Parameters(index = "1", paramLabel = "T1", description = "The earlier time.")
    private String left = "";

    @Parameters(index = "2", paramLabel = "T2", description = "The later time.")
    private String right = "";

    @Option(
            names = "--axis",
            paramLabel = "AXIS",
            description = "What T1 and T2 are times of: known or ledger; default known.")
    private String axis = "";

    @Option(names = "--by", paramLabel = "AGENCY", description = "What this agency knew.")
    private String by = "";

    @Option(
            names = "--ledger",
            paramLabel = "P",
            description = "As the log stood, with times of knowing: a position or an instant.")
    private String ledger = "";

    @Mixin private TableOrJson output = new TableOrJson();

    @Mixin private ServerOptions options = new ServerOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        boolean json = output.json(options);
        var session = options.session(surroundings);
        var path = "/api/v1/cases/" + Ids.ofCase(session, caseId) + "/compare";
        var query =
                Query.of(path)
                        .with("axis", axis)
                        .with("left", left)
                        .with("right", right)
                        .with("by", by)
                        .with("ledger", ledger);
        var table = new CompareTable(Pages.walk(session, query), surroundings.width());
        var out = surroundings.out();
        if (json) {
            out.println(table.joined());
        } else {
            table.lines().forEach(out::println);
            table.talk().forEach(surroundings::say);
        }
        out.flush();
        return Exit.DONE;
    }
}
