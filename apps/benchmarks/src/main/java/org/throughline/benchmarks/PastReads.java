package org.throughline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// All who answer, and their answers, round by round. Everybody is asked the same in a round.
final class PastReads implements AutoCloseable {

    static final String PAST = "as of a random past point";
    static final String HEAD = "as of the head";
    static final String CURRENT = "current state only";
    static final String FOLD = "fold of the events";
    static final String XTDB = "XTDB " + Xtdb.VERSION;
    static final String LARGE = "through the reading classes";

    private static final int POINTS = 3_000;
    private static final int LARGE_POINTS = 200;
    private static final long END = Long.MAX_VALUE;

    private final AsOfSettings settings;
    private final ProjectedCases cases;
    private final Path home;
    private final Map<CopiedCases, List<Answering>> answering = new LinkedHashMap<>();
    private final List<Pool> pools = new ArrayList<>();
    private final PastResults results;

    /// @param home a folder for others' files
    PastReads(AsOfSettings settings, ProjectedCases cases, Path home) {
        this.settings = settings;
        this.cases = cases;
        this.home = home;
        this.results = new PastResults(line(CURRENT, settings.events().getFirst()));
    }

    /// As the report names somebody who answers from so many events.
    static String line(String who, long events) {
        return "%s, %,d events".formatted(who, events);
    }

    PastResults measured() throws IOException, SQLException {
        for (long events : settings.events()) {
            fill(events);
        }
        try (Xtdb xtdb = xtdb()) {
            for (int round = 1; round <= settings.rounds(); round++) {
                Progress.tell("as of", round, settings.rounds());
                ask(xtdb, new PastPoints(cases.owner().source(), round));
            }
        }
        return results;
    }

    private void fill(long events) throws SQLException {
        try (Pool copying = cases.copying()) {
            var source = copying.source();
            CopiedCases copied =
                    CopiedCases.made(source, events, settings.copies(events), cases.large());
            String now = CurrentRows.made(source, copied);
            results.note(copied.described());
            answer(copied, now);
        }
    }

    private void answer(CopiedCases copied, String now) {
        long events = copied.events();
        List<Answering> all = new ArrayList<>();
        all.add(reader(CURRENT, events, now, _ -> END));
        all.add(reader(PAST, events, copied.schema(), PastPoint::position));
        all.add(reader(HEAD, events, copied.schema(), _ -> END));
        if (answering.isEmpty()) {
            all.add(new FoldReader(line(FOLD, events), cases));
        }
        answering.put(copied, all);
    }

    private TableReader reader(
            String name, long events, String schema, ToLongFunction<PastPoint> upTo) {
        Pool pool = cases.reading(schema);
        pools.add(pool);
        return new TableReader(line(name, events), pool.source(), cases, upTo);
    }

    private Xtdb xtdb() throws IOException {
        Progress.tell("filling " + XTDB);
        Xtdb xtdb =
                Xtdb.filled(home.resolve("xtdb"), new StatedCases(cases), settings.peerSeconds());
        results.note(xtdb.described(settings.peerSeconds()));
        return xtdb;
    }

    /// The peer and the large case come after the smallest size, of which both have a part.
    private void ask(Xtdb xtdb, PastPoints drawn) {
        boolean smallest = true;
        for (Map.Entry<CopiedCases, List<Answering>> size : answering.entrySet()) {
            List<PastPoint> points = drawn.of(size.getKey(), POINTS);
            for (View view : View.values()) {
                size.getValue().forEach(each -> ask(each, view, points));
            }
            if (smallest) {
                List<PastPoint> had = points.stream().filter(xtdb::has).toList();
                for (View view : View.values()) {
                    ask(xtdb.answering(XTDB), view, had);
                }
                askLarge(
                        size.getValue().get(1),
                        drawn.of(size.getKey(), cases.large(), LARGE_POINTS));
                smallest = false;
            }
        }
    }

    private void ask(Answering who, View view, List<PastPoint> points) {
        if (who.answers(view)) {
            results.add(who.name(), view, Timings.measured(who, view, points, settings.seconds()));
        }
    }

    private void askLarge(Answering reader, List<PastPoint> points) {
        results.addLarge(LARGE, Timings.measured(reader, View.LENS, points, settings.seconds()));
    }

    @Override
    public void close() {
        pools.forEach(Pool::close);
    }
}
