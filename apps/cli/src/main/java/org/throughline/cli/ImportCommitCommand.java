package org.throughline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "commit",
        description = {
            "Check a chronology and put it on record. The same file again records nothing twice.",
            "While any row is wrong nothing is recorded; FILE.errors.csv says what to put right."
        },
        footer = {
            "",
            "Exit codes: 0 recorded; 1 could not, or stopped half way (run it again);",
            "2 rows are wrong and nothing was recorded."
        })
final class ImportCommitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin private ImportOptions what = new ImportOptions();

    @Option(names = "--leave-out-errors", description = "Record the other rows.")
    private boolean leaveOutErrors;

    @Mixin private ServerOptions options = new ServerOptions();

    ImportCommitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var run = new ImportRun(surroundings, options);
        var checked = run.check(what);
        if (checked.blocked() || (!checked.faultless() && !leaveOutErrors)) {
            run.tell(checked);
            run.discard(checked);
            surroundings.say("Nothing was recorded.");
            return Exit.REFUSED;
        }
        var committed = run.commit(checked, leaveOutErrors);
        run.tell(committed);
        if (!committed.state().equals("committed")) {
            run.discard(committed);
            surroundings.say("It stopped half way. Run the same again: nothing is recorded twice.");
            return Exit.COULD_NOT;
        }
        return Exit.DONE;
    }
}
