package org.throughline.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The decision lens of one large made-up case over HTTP, as the auditor gets it from the program
/// as it is shipped.
record LensOverHttp(AsOfSettings settings) {

    static final String LINE = "over HTTP";

    private static final long SEED = 12;

    /// How many measurements long it is asked before it is measured: a program that has just
    /// started is still being compiled.
    private static final int WARMING = 8;

    void measured(PastResults results) throws IOException {
        Progress.tell("the program with a case of %,d events".formatted(settings.large()));
        Recipe recipe = new Recipe(SEED, 1, settings.large());
        String path =
                "/api/v1/cases/"
                        + SyntheticCases.of(recipe).findFirst().orElseThrow().id().text()
                        + "/decisions";
        try (RunningProgram server = RunningProgram.loaded(settings.program(), recipe)) {
            List<String> decisions = decisions(server.read(path));
            Random random = new Random(SEED);
            for (int warming = 0; warming < WARMING; warming++) {
                ask(server, path, decisions, random);
            }
            for (int round = 1; round <= settings.rounds(); round++) {
                Progress.tell("lens over HTTP", round, settings.rounds());
                results.addLarge(LINE, ask(server, path, decisions, random));
            }
        } catch (NotMeasured no) {
            results.large().missing(LINE, no.why());
        }
    }

    private static List<String> decisions(String answer) {
        return JsonMapper.shared()
                .readTree(answer)
                .required("decisions")
                .valueStream()
                .filter(each -> each.required("dated").booleanValue())
                .map(each -> each.required("entryId"))
                .map(JsonNode::stringValue)
                .toList();
    }

    /// Nanoseconds of each answer, sorted.
    private long[] ask(RunningProgram server, String path, List<String> decisions, Random random)
            throws NotMeasured {
        long end = System.nanoTime() + (long) (settings.seconds() * 1e9);
        long[] taken = new long[10_000];
        int count = 0;
        do {
            long begun = System.nanoTime();
            server.read(path + "/" + decisions.get(random.nextInt(decisions.size())) + "/lens");
            taken[count++] = System.nanoTime() - begun;
        } while (System.nanoTime() < end && count < taken.length);
        long[] sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
