package org.throughline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.throughline.benchmarks.Goal.Bound;

/// The targets that were set before the log was built, each with the figure of this run. Where two
/// lines of ours are told apart, both are held against the target.
final class Goals {

    private static final String COPY = Entrant.line(BareTable.COPY, 1);
    private static final String STOCK = Entrant.line(StockAxon.NAME, Appends.SOME);
    private static final String[] MESSAGE_DB = {
        Entrant.line(MessageDb.ONE_CATEGORY, Appends.SOME),
        Entrant.line(MessageDb.CATEGORY_PER_CASE, Appends.SOME)
    };
    private static final String EMMETT = Entrant.line(Emmett.NAME, Appends.SOME);
    private static final List<String> LINES = List.of(ThroughlineLog.BARE, ThroughlineLog.SHIPPED);

    private final Map<Workload, Series> results;
    private final List<Goal> goals = new ArrayList<>();

    private Goals(Map<Workload, Series> results) {
        this.results = results;
    }

    static List<Goal> of(Map<Workload, Series> results) {
        Goals all = new Goals(results);
        all.many();
        all.some();
        all.shippedOfBare();
        all.alone();
        all.whole();
        all.reads();
        all.conflicts();
        all.visible();
        all.bytes();
        all.integrated();
        return List.copyOf(all.goals);
    }

    private void many() {
        for (String ours : LINES) {
            String what = "(a) %,d callers, %s".formatted(Appends.MANY, kind(ours));
            String line = Entrant.line(ours, Appends.MANY);
            Series series = series(Workload.APPENDS);
            add(what + ", of stock Axon at 64", 6.5, 8, series.ratio(line, STOCK));
            add(what + ", of COPY", 0.65, 0.88, series.ratio(line, COPY));
            add(what + ", of message-db's better", 10, series.ratio(line, MESSAGE_DB));
            add(what + ", of Emmett", 10, series.ratio(line, EMMETT));
        }
    }

    private void some() {
        for (String ours : LINES) {
            String what = "(a) %d callers, %s".formatted(Appends.SOME, kind(ours));
            String line = Entrant.line(ours, Appends.SOME);
            Series series = series(Workload.APPENDS);
            add(what + ", of stock Axon", 3.3, 4, series.ratio(line, STOCK));
            add(what + ", of COPY", 0.35, 0.44, series.ratio(line, COPY));
            latency(what + ", p50", 3, line, Rate::p50);
            latency(what + ", p99", 6, line, Rate::p99);
        }
    }

    private void latency(String what, double most, String line, ToDoubleFunction<Rate> which) {
        goals.add(
                Goal.of(
                        what,
                        Goal.millis(most),
                        Optional.empty(),
                        series(Workload.APPENDS).spread(line, which)));
    }

    private void shippedOfBare() {
        for (int callers : new int[] {Appends.MANY, Appends.SOME}) {
            add(
                    "(a) %,d callers, shipped table of bare table".formatted(callers),
                    0.75,
                    series(Workload.APPENDS)
                            .ratio(
                                    Entrant.line(ThroughlineLog.SHIPPED, callers),
                                    Entrant.line(ThroughlineLog.BARE, callers)));
        }
    }

    private void alone() {
        String insert = Entrant.line(BareTable.INSERT_ONE, 1);
        for (String ours : LINES) {
            add(
                    "(a) 1 caller, %s, of a single prepared insert".formatted(kind(ours)),
                    0.8,
                    0.95,
                    series(Workload.ALONE).ratio(Entrant.line(ours, 1), insert));
        }
        for (String ours : LINES) {
            add(
                    "(b) 1,000 events an append, %s, of COPY".formatted(kind(ours)),
                    0.8,
                    0.95,
                    series(Workload.COMMANDS).ratio(Entrant.line(ours, Appends.FEW), COPY));
        }
    }

    private void whole() {
        Series series = series(Workload.WHOLE);
        add(
                "(a) whole command, 64 callers, of the engine",
                0.5,
                series.ratio(Served.COMMANDS, Served.ENGINE));
        add(
                "(a) whole HTTP post, 64 clients, of the engine",
                0.25,
                series.ratio(Served.POSTS, Served.ENGINE));
    }

    private void reads() {
        Series stream = series(Workload.STREAM);
        String ours = ThroughlineLog.SHIPPED;
        add(
                "(c) 1,000-event case, of the raw SELECT",
                0.8,
                0.95,
                stream.ratio(ours, BareTable.INSERT_ONE));
        add("(c) 1,000-event case, of stock Axon", 2, stream.ratio(ours, StockAxon.NAME));
        Series inOrder = series(Workload.IN_ORDER);
        inOrder(inOrder, "decoded", InOrder.DECODED);
        inOrder(inOrder, "decoded and opened", InOrder.OPENED);
        add(
                "(e) chronology rebuilt, of a tuned stock processor row by row",
                4,
                series(Workload.REBUILD).ratio(Rebuild.OURS, Rebuild.STOCK));
    }

    /// Against what Axon does by itself, and against it with our own codec, which it is as fast as.
    private void inOrder(Series series, String what, String line) {
        add(
                "(d) all in order, %s, of stock Axon with its JSON serializer".formatted(what),
                4,
                series.ratio(line, InOrder.TYPED));
        add(
                "(d) all in order, %s, of stock Axon with our codec".formatted(what),
                4,
                series.ratio(line, InOrder.STOCK));
    }

    private void conflicts() {
        add(
                "(f) half of the commands too late, of conflict-free",
                0.9,
                0.97,
                series(Workload.CONFLICTS)
                        .ratio(
                                Entrant.line(HalfTaken.NAME, Appends.SOME),
                                Entrant.line(ThroughlineLog.SHIPPED, Appends.SOME)));
    }

    private void visible() {
        visible(Served.STANDALONE, 50, 20);
        visible(Served.CLUSTER, 250, 100);
    }

    private void visible(String kind, double most, double splendid) {
        goals.add(
                Goal.of(
                        "(g) post to visible at 200 a second, %s, p99".formatted(kind),
                        Goal.millis(most),
                        Optional.of(Goal.millis(splendid)),
                        series(Workload.VISIBLE).spread(Served.p99(kind))));
    }

    private void bytes() {
        String line = Entrant.line(ThroughlineLog.SHIPPED, Appends.SOME);
        String bare = Entrant.line(ThroughlineLog.BARE, Appends.SOME);
        for (Workload each : List.of(Workload.WRITTEN, Workload.STORED)) {
            String what =
                    each == Workload.WRITTEN
                            ? "(h) write-ahead log of an event, "
                            : "(h) disk of an event, ";
            below(what + "bare table, of stock Axon", series(each).ratio(bare, STOCK));
            below(what + "shipped table, of stock Axon", series(each).ratio(line, STOCK));
        }
        goals.add(
                Goal.open(
                        "sustained: (a) at 20 million events, of the rate at 1 million",
                        Goal.atLeast(0.8),
                        Goal.atLeast(1),
                        "not part of this run: `make bench-long`"));
    }

    private void integrated() {
        String line = Integrated.ON;
        add(
                "(i) with the integrator, events a second, of without",
                0.9,
                series(Workload.INTEGRATED).ratio(line, Integrated.OFF));
        goals.add(
                Goal.of(
                        "(i) with the integrator, p99, of without",
                        Goal.atMost(1.25),
                        Optional.empty(),
                        series(Workload.INTEGRATED_P99).ratio(line, Integrated.OFF)));
        goals.add(
                Goal.of(
                        "(i) from the answer to a signed checkpoint, p99",
                        Goal.millis(500),
                        Optional.empty(),
                        series(Workload.SIGNED).spread(Integrated.P99)));
    }

    private void below(String what, Optional<Spread> figure) {
        goals.add(Goal.of(what, Goal.atMost(0.8), Optional.of(Goal.atMost(0.6)), figure));
    }

    private void add(String what, double least, Optional<Spread> figure) {
        goals.add(Goal.of(what, Goal.atLeast(least), Optional.empty(), figure));
    }

    private void add(String what, double least, double splendid, Optional<Spread> figure) {
        Bound moonshot = Goal.atLeast(splendid);
        goals.add(Goal.of(what, Goal.atLeast(least), Optional.of(moonshot), figure));
    }

    private Series series(Workload workload) {
        return results.getOrDefault(workload, new Series("", "", ""));
    }

    private static String kind(String line) {
        return line.equals(ThroughlineLog.BARE) ? "bare table" : "shipped table";
    }
}
