package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = {
            "Look at each row of a chronology; nothing is put on record.",
            "Writes FILE.errors.csv: row, column, code, what is so and what to do, without any cell's value."
        },
        footer = {"", "Exit codes: 0 no row is wrong; 1 could not be checked; 2 rows are wrong."})
final class ImportCheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private ImportOptions what = new ImportOptions();

    @Mixin private ServerOptions options = new ServerOptions();

    ImportCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var run = new ImportRun(surroundings, options);
        var report = run.check(what);
        run.tell(report);
        run.discard(report);
        return report.faultless() ? Exit.DONE : Exit.REFUSED;
    }
}
