package org.throughline.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// The page of results.
final class Report {

    private Report() {}

    static String text(Settings settings, String machine, Map<Workload, Series> results) {
        StringBuilder text = new StringBuilder(head(settings, machine));
        goals(text, Goals.of(results));
        results.values().forEach(series -> text.append(series.table()));
        return text.toString().stripTrailing() + "\n";
    }

    private static String head(Settings settings, String machine) {
        return """
            # Performance

            Made by `make bench` on %s. %d rounds, interleaved: in each round every line of a table runs
            once, %.1f s after a warm-up of a third of that. Figures are medians of the rounds, in
            brackets the lowest and the highest; ratios are taken within a round. Client and server share
            the machine. Appends hold 256 bytes, over 5,000 cases, with the place in the case checked.

            %s
            *Bare table* is our group commit on a table of position, event id, stream, seq, type, time
            and payload with three unique keys. *Shipped table* is what the program runs on: a natural
            key, a sealed text of 100 bytes and the leaf's hash come on top, which nobody else has. A
            natural key's 32 bytes are in the bare table too, without an index. Event ids of both and
            of the ceilings rise, as the program's do; those of the others are random, as theirs are.
            Emmett and message-db are called by the functions that their clients call, from the same
            Java client as all others, in a transaction of their own.

            """
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        settings.rounds(),
                        settings.seconds(),
                        machine);
    }

    private static void goals(StringBuilder text, List<Goal> goals) {
        text.append("## Targets\n\n").append(Series.row(Goal.HEAD));
        text.append("|---".repeat(Goal.HEAD.size())).append("|\n");
        goals.forEach(goal -> text.append(Series.row(goal.cells())));
        text.append('\n');
    }
}
