package org.throughline.acceptance;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The two sides, PostgreSQL and the broker as processes of their own, in trouble while agencies
/// post: what was acknowledged is there once, positions are dense, and every view is what a rebuild
/// makes of the log. `-Dthroughline.seed=…` gives the same schedule again, `-Dthroughline.kills=…`
/// more kills; [FaultPageTest] runs far more.
@Tag("server")
class ClusterFaultsTest {

    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());

    private static final int KILLED = Integer.getInteger("throughline.kills", 4);

    private static final List<Fault> PARTS =
            List.of(
                    Kills.ofCommandSide(),
                    Kills.ofQuerySide(),
                    Kills.ofBroker(),
                    Kills.ofPostmaster());

    static final List<Fault> KILLS =
            List.of(
                    Kills.ofCommandSide(),
                    Kills.ofQuerySide(),
                    Kills.ofBroker(),
                    Kills.ofPostmaster(),
                    Kills.ofAny());

    static final List<Fault> OTHERS =
            List.of(
                    Kills.restartOfBroker(),
                    Holdups.sessionsEnded(),
                    Holdups.transactionsHeldOpen(),
                    Holdups.viewLocked(),
                    Holdups.viewSlow(),
                    Holdups.consumerSlow());

    static FaultRun run(FaultTable table, long seed) {
        return new FaultRun("cluster", Program.CLUSTER, table, seed);
    }

    @Test
    void whatWasAcknowledgedIsThereOnceWhicheverProcessIsKilled() throws Exception {
        run(new FaultTable(), SEED)
                .through(
                        FaultRun.schedule(PARTS, KILLED, List.of(Holdups.consumerSlow()), 1, SEED));
    }
}
