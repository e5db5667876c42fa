package org.throughline.acceptance;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One process, its PostgreSQL and what it stands on, in trouble while agencies post: what was
/// acknowledged is there once, positions are dense, and every view is what a rebuild makes of the
/// log. `-Dthroughline.seed=…` gives the same schedule again, `-Dthroughline.kills=…` more kills;
/// [FaultPageTest] runs far more.
@Tag("server")
class StandaloneFaultsTest {

    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());

    private static final int KILLED = Integer.getInteger("throughline.kills", 3);

    static final List<Fault> KILLS =
            List.of(Kills.ofServer(), Kills.ofPostmaster(), Kills.ofAnyOfPostgres());

    static final List<Fault> OTHERS =
            List.of(
                    Holdups.sessionsEnded(),
                    Holdups.transactionsHeldOpen(),
                    Holdups.viewLocked(),
                    Holdups.appendsLocked(),
                    Holdups.viewSlow());

    static FaultRun run(FaultTable table, long seed) {
        return new FaultRun("one process", "serve", table, seed);
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterAnyFault() throws Exception {
        run(new FaultTable(), SEED).through(FaultRun.schedule(KILLS, KILLED, OTHERS, 1, SEED));
    }

    @Test
    void aFullDiskRefusesWritesAndWhatWasAcknowledgedBeforeIsThere() throws Exception {
        run(new FaultTable(), SEED).onSmallDisk(1, Holdups::diskFull);
    }
}
