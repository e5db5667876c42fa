package org.throughline.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The decision lens of one large made-up case over HTTP, as the auditor gets it from the program
/// as it is shipped.
record LensOverHttp(AsOfSettings settings) {

    static final String AGAIN = "over HTTP, the case at hand";
    static final String FIRST = "over HTTP, the first answer as of a point";

    private static final long SEED = 12;

    /// How many measurements long it is asked before it is measured: a program that has just
    /// started is still being compiled.
    private static final int WARMING = 8;

    /// From so far before the head on, each point of the case is asked about once.
    private static final int POINTS = 2_000;

    void measured(PastResults results) throws IOException {
        Progress.tell("the program with a case of %,d events".formatted(settings.large()));
        Recipe recipe = new Recipe(SEED, 1, settings.large());
        String path =
                "/api/v1/cases/"
                        + SyntheticCases.of(recipe).findFirst().orElseThrow().id().text()
                        + "/decisions";
        try (RunningProgram server = RunningProgram.loaded(settings.program(), recipe)) {
            Random random = new Random(SEED);
            long head = server.shown();
            Iterator<String> points =
                    LongStream.rangeClosed(head - Math.min(POINTS, head / 2), head)
                            .mapToObj(position -> "?ledger=" + position)
                            .iterator();
            String all = server.read(path + "?ledger=" + (head - Math.min(POINTS, head / 2)));
            List<String> decisions = decisions(all);
            Supplier<String> any =
                    () -> path + "/" + decisions.get(random.nextInt(decisions.size())) + "/lens";
            for (int warming = 0; warming < WARMING; warming++) {
                ask(server, any);
            }
            for (int round = 1; round <= settings.rounds(); round++) {
                Progress.tell("lens over HTTP", round, settings.rounds());
                results.addLarge(AGAIN, ask(server, any));
                results.addLarge(FIRST, ask(server, () -> any.get() + points.next()));
            }
        } catch (NotMeasured no) {
            results.large().missing(AGAIN, no.why());
            results.large().missing(FIRST, no.why());
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
    private long[] ask(RunningProgram server, Supplier<String> paths) throws NotMeasured {
        long end = System.nanoTime() + (long) (settings.seconds() * 1e9);
        long[] taken = new long[10_000];
        int count = 0;
        do {
            String path = paths.get();
            long begun = System.nanoTime();
            server.read(path);
            taken[count++] = System.nanoTime() - begun;
        } while (System.nanoTime() < end && count < taken.length);
        long[] sorted = Arrays.copyOf(taken, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
