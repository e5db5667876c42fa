package org.throughline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.throughline.generator.Recipe;
import org.throughline.generator.SyntheticCase;
import org.throughline.generator.SyntheticCases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The decision lens of large made-up cases over HTTP, as the auditor gets it from the program as
/// it is shipped.
record LensOverHttp(AsOfSettings settings) {

    static final String AGAIN = "over HTTP, a case that is at hand";
    static final String PAST =
            "over HTTP, a case that is at hand, as of a point nobody asked about";
    static final String AFTER =
            "over HTTP, a case that is at hand, after a new event of it is shown";
    static final String FIRST = "over HTTP, a case that nobody read lately";

    private static final long SEED = 12;

    /// Far more than the program keeps at hand, so that who asks about one after the other mostly
    /// comes to one that it does not have.
    private static final int CASES = 24;

    /// How many measurements long it is asked before it is measured: a program that has just
    /// started is still being compiled.
    private static final int WARMING = 8;

    /// From so far before the head on, each point is asked about once.
    private static final int POINTS = 2_000;

    /// A case, and its decisions.
    private record Large(String id, List<String> decisions) {

        String any(Random random) {
            return "/api/v1/cases/%s/decisions/%s/lens"
                    .formatted(id, decisions.get(random.nextInt(decisions.size())));
        }
    }

    void measured(PastResults results) throws IOException {
        Progress.tell("the program with cases of %,d events".formatted(settings.large()));
        Recipe recipe = new Recipe(SEED, CASES, (long) CASES * settings.large());
        try (RunningProgram server = RunningProgram.loaded(settings.program(), recipe)) {
            measured(server, recipe, results);
        } catch (NotMeasured no) {
            List.of(AGAIN, PAST, AFTER, FIRST)
                    .forEach(each -> results.large().missing(each, no.why()));
        }
    }

    private void measured(RunningProgram server, Recipe recipe, PastResults results)
            throws NotMeasured {
        Random random = new Random(SEED);
        long head = server.shown();
        long earliest = head - Math.min(POINTS, head / 20);
        List<Large> cases = cases(server, recipe, earliest);
        Large one = cases.getLast();
        Iterator<Large> others =
                Stream.iterate(0, each -> (each + 1) % CASES).map(cases::get).iterator();
        Iterator<String> points =
                LongStream.rangeClosed(earliest, head)
                        .mapToObj(position -> "?ledger=" + position)
                        .iterator();
        Submissions added = new Submissions(List.of(one.id()));
        Supplier<String> again = () -> one.any(random);
        Supplier<String> first = () -> others.next().any(random);
        for (int warming = 0; warming < WARMING; warming++) {
            ask(server, warming % 2 == 0 ? again : first);
        }
        for (int round = 1; round <= settings.rounds(); round++) {
            Progress.tell("lens over HTTP", round, settings.rounds());
            results.addLarge(FIRST, ask(server, first));
            server.read(again.get());
            results.addLarge(AGAIN, ask(server, again));
            results.addLarge(PAST, ask(server, () -> again.get() + points.next()));
            results.addLarge(AFTER, ask(server, () -> grown(server, added, again)));
        }
    }

    private static String grown(
            RunningProgram server, Submissions added, Supplier<String> address) {
        server.awaitShown(server.post(added.next().text()).required("position").longValue());
        return address.get();
    }

    /// With the decisions that stood at the earliest point.
    private static List<Large> cases(RunningProgram server, Recipe recipe, long earliest)
            throws NotMeasured {
        List<Large> cases = new ArrayList<>();
        for (SyntheticCase each : SyntheticCases.of(recipe).toList()) {
            String id = each.id().text();
            String all = "/api/v1/cases/%s/decisions?ledger=%d".formatted(id, earliest);
            cases.add(new Large(id, decisions(server.read(all))));
        }
        return cases;
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
