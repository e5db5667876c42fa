package org.throughline.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.benchmarks.Contestant.Caller;

/// The workloads that append: (a), (b), (f), what they leave on disk (h), and (c), which reads what
/// they appended.
final class Appends implements AutoCloseable {

    static final int MANY = 1_024;
    static final int SOME = 64;
    static final int FEW = 4;

    private static final int CONNECTIONS = 16;
    private static final int LONG_STREAM = 1_000;

    private final Settings settings;
    private final Cpu cpu;
    private final Peers peers;
    private final BareTable copy;
    private final BareTable insert;
    private final ThroughlineLog bare;
    private final ThroughlineLog shipped;
    private final StockAxon stock;

    Appends(Settings settings, Cpu cpu, Databases databases) throws IOException, SQLException {
        this.settings = settings;
        this.cpu = cpu;
        copy = new BareTable(databases.of("bare_copy"), true, 2);
        insert = new BareTable(databases.of("bare_insert"), false, CONNECTIONS);
        bare = ThroughlineLog.bare(databases.of("throughline_bare"));
        shipped = ThroughlineLog.shipped(databases.of("throughline"));
        stock = StockAxon.usual(databases.of("axon"), CONNECTIONS);
        peers = Peers.installed(databases);
    }

    /// Every contestant, for one look at each.
    List<Contestant> all() {
        List<Contestant> all = new ArrayList<>(List.of(copy, insert, bare, shipped, stock));
        all.add(shipped.halfTaken());
        all.addAll(peers.present());
        return all;
    }

    Map<String, String> missing() {
        return peers.missing();
    }

    ThroughlineLog shipped() {
        return shipped;
    }

    Map<Workload, Series> measured() throws IOException, SQLException {
        Map<Workload, Series> results = new EnumMap<>(Workload.class);
        if (settings.any("ah")) {
            many(results);
        }
        if (settings.any("a")) {
            results.put(Workload.ALONE, alone());
        }
        if (settings.any("b")) {
            results.put(Workload.COMMANDS, commands());
        }
        if (settings.any("f")) {
            results.put(Workload.CONFLICTS, conflicts());
        }
        if (settings.any("c")) {
            results.put(Workload.STREAM, streams());
        }
        return results;
    }

    private void many(Map<Workload, Series> results) throws IOException, SQLException {
        Series appends = many();
        results.put(Workload.APPENDS, appends);
        String stockLine = Entrant.line(StockAxon.NAME, SOME);
        results.put(
                Workload.WRITTEN,
                appends.of(
                        "(h) Write-ahead log of an event of (a)",
                        "bytes",
                        stockLine,
                        Rate::written));
        results.put(
                Workload.STORED,
                appends.of(
                        "(h) Disk of an event of (a), tables and indexes",
                        "bytes",
                        stockLine,
                        Rate::stored));
    }

    private Series many() throws IOException, SQLException {
        List<Entrant> entrants = new ArrayList<>();
        entrants.add(new Entrant(copy, 1, 1));
        entrants.add(new Entrant(insert, SOME, 1));
        for (int callers : new int[] {MANY, SOME}) {
            entrants.add(new Entrant(bare, callers, 1));
            entrants.add(new Entrant(shipped, callers, 1));
        }
        entrants.add(new Entrant(stock, SOME, 1));
        peers.present().forEach(peer -> entrants.add(new Entrant(peer, SOME, 1)));
        Series series = series("(a) One event an append, many callers", entrants);
        peers.missing().forEach(series::missing);
        return series;
    }

    private Series alone() throws IOException, SQLException {
        return series(
                "(a) One event an append, one caller",
                List.of(
                        new Entrant(insert, 1, 1),
                        new Entrant(bare, 1, 1),
                        new Entrant(shipped, 1, 1),
                        new Entrant(stock, 1, 1)));
    }

    private Series commands() throws IOException, SQLException {
        return series(
                "(b) 1,000 events an append",
                List.of(
                        new Entrant(copy, 1, 1),
                        new Entrant(bare, FEW, LONG_STREAM),
                        new Entrant(shipped, FEW, LONG_STREAM),
                        new Entrant(stock, FEW, LONG_STREAM)));
    }

    private Series conflicts() throws IOException, SQLException {
        Series series =
                series(
                        "(f) Commands of which half are too late, answered",
                        List.of(
                                new Entrant(shipped, SOME, 1),
                                new Entrant(shipped.halfTaken(), SOME, 1)));
        series.note(
                "Every command that was too late was refused and every other one appended; a run in"
                        + " which one was not would have ended there.");
        return series;
    }

    /// The first is the base.
    private Series series(String title, List<Entrant> entrants) throws IOException, SQLException {
        Series series = new Series(title, "events/s", entrants.getFirst().line());
        for (int round = 1; round <= settings.rounds(); round++) {
            Progress.tell(title, round, settings.rounds());
            for (Entrant each : entrants) {
                series.add(
                        each.line(),
                        Callers.measured(
                                each.contestant(),
                                each.callers(),
                                each.events(),
                                settings.seconds(),
                                cpu));
            }
        }
        return series;
    }

    private Series streams() throws SQLException {
        List<Store> stores = List.of(insert, shipped, stock, stock.reading(2_000));
        Series series =
                new Series("(c) Reads of a stream of 1,000 events", "events/s", insert.name());
        Map<Store, String> names = Streams.filled(stores, LONG_STREAM);
        for (int round = 1; round <= settings.rounds(); round++) {
            Progress.tell("(c)", round, settings.rounds());
            for (Store each : stores) {
                String stream = names.getOrDefault(each, "");
                series.add(
                        each.name(),
                        Passes.perSecond(() -> each.readStream(stream), settings.seconds() / 2));
                each.pool().rest();
            }
        }
        series.note("The first line is the raw SELECT of the rows of a bare table.");
        return series;
    }

    /// How fast the shipped engine is for some callers right now.
    double rate() throws SQLException {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < SOME; i++) {
            callers.add(shipped.caller(SOME, 1));
        }
        double rate = Callers.perSecond(callers, settings.seconds());
        shipped.pool().rest();
        return rate;
    }

    @Override
    public void close() {
        try (copy;
                insert;
                bare;
                shipped;
                stock;
                peers) {
            // all end
        }
    }
}
