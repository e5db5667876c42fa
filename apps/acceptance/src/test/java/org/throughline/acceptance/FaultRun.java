package org.throughline.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Lets faults happen to servers of one sort while agencies post, one fault after the other, and
/// checks after each.
///
/// @param place of the two: one process, or a cluster
/// @param command how a server of that sort is started
record FaultRun(String place, String command, FaultTable table, long seed) {

    /// How many faults one server goes through: its log stays short.
    private static final int OF_ONE = 12;

    private static final int POSTS = 20;

    /// A schedule: each of `others` so many times, and of the kills so many together, each kind as
    /// often as the others, in random order.
    static List<Fault> schedule(
            List<Fault> kills, int killed, List<Fault> others, int each, long seed) {
        List<Fault> all = new ArrayList<>();
        for (int kill = 0; kill < killed; kill++) {
            all.add(kills.get(kill % kills.size()));
        }
        for (int time = 0; time < each; time++) {
            all.addAll(others);
        }
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    void through(List<Fault> faults) throws Exception {
        for (int from = 0; from < faults.size(); from += OF_ONE) {
            List<Fault> some = faults.subList(from, Math.min(faults.size(), from + OF_ONE));
            try (RunningServer server =
                    RunningServer.on(ServerHome.fresh("faults-" + command), command)) {
                through(server, some);
            }
        }
    }

    /// On a home of which the disk can be filled.
    void onSmallDisk(int times, Function<SmallDisk, Fault> fault) throws Exception {
        ServerHome home = SmallDisk.home("small-disk-" + command);
        try (SmallDisk disk = SmallDisk.under(home);
                RunningServer server = RunningServer.on(home, command)) {
            through(server, Collections.nCopies(times, fault.apply(disk)));
        }
    }

    private void through(RunningServer server, List<Fault> faults) throws Exception {
        Random random = new Random(seed);
        OpenCase.register(server);
        List<OpenCase> cases = List.of(OpenCase.on(server), OpenCase.on(server));
        server.as("auditor").get("/api/v1/status").expect(200); // the token outlives what follows
        Load load = new Load(cases);
        FaultCheck check = new FaultCheck(server, cases);
        FaultCheck.Found before = check.count(List.of());
        for (Fault fault : faults) {
            say(fault);
            load.begin();
            load.awaitMore(POSTS);
            fault.act().on(server, load, random);
            load.awaitMore(POSTS);
            load.end();
            FaultCheck.Found after = check.count(load.acknowledged());
            table.add(place, fault, before, after, load.silence());
            check.holds(after, "%s, %s, seed %d".formatted(place, fault.kind(), seed));
            before = after;
        }
    }

    @SuppressWarnings("SystemOut") // a long run shows how far it is
    private void say(Fault fault) {
        System.out.println(table.times() + " done; now " + place + ": " + fault.kind());
    }
}
