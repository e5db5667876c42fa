package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The page of faults names every fault there is and lost nothing. `make faults` writes it, in
/// about an hour: `-Dthroughline.kills=…` kills together, and a twentieth of them of each other
/// fault.
@Tag("server")
class FaultPageTest {

    private static final boolean WRITE = "write".equals(System.getProperty("throughline.faults"));
    private static final int KILLS = Integer.getInteger("throughline.kills", 100);
    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());
    private static final int ROUNDS = Math.max(1, KILLS / 20);
    private static final int OF_ROUND = Math.max(5, KILLS / ROUNDS / 2);

    @BeforeAll
    static void writeThePageIfAsked() throws Exception {
        if (WRITE) {
            run(new FaultTable(table -> FaultPage.write(table, SEED)));
        }
    }

    /// Each round has every fault at both places; what is cut off after the first has them all.
    private static void run(FaultTable table) throws Exception {
        FaultRun standalone = StandaloneFaultsTest.run(table, SEED);
        FaultRun cluster = ClusterFaultsTest.run(table, SEED);
        for (int round = 0; round < ROUNDS; round++) {
            standalone.through(
                    FaultRun.schedule(
                            StandaloneFaultsTest.KILLS,
                            OF_ROUND,
                            StandaloneFaultsTest.OTHERS,
                            1,
                            SEED + round));
            cluster.through(
                    FaultRun.schedule(
                            ClusterFaultsTest.KILLS,
                            OF_ROUND,
                            ClusterFaultsTest.OTHERS,
                            1,
                            SEED + round));
        }
        standalone.onSmallDisk(ROUNDS, Holdups::diskFull);
        cluster.onSmallDisk(ROUNDS, Holdups::diskFull);
    }

    @Test
    void namesEveryFaultAndSaysThatNothingWasLostOrDoubled() throws IOException {
        List<List<String>> lines;
        try (Stream<String> page = Files.lines(FaultPage.PAGE)) {
            lines =
                    page.takeWhile(line -> !line.equals(FaultPage.READERS))
                            .filter(line -> line.matches("\\| (one process|cluster) \\|.*"))
                            .map(line -> List.of(line.split(" *\\| *")))
                            .toList();
        }
        assertThat(lines.stream().map(line -> line.get(1) + ": " + line.get(2)))
                .containsAll(named("one process", StandaloneFaultsTest.KILLS))
                .containsAll(named("one process", StandaloneFaultsTest.OTHERS))
                .containsAll(named("cluster", ClusterFaultsTest.KILLS))
                .containsAll(named("cluster", ClusterFaultsTest.OTHERS));
        for (List<String> line : lines) {
            assertThat(line.get(5)).as("found of " + line).isEqualTo(line.get(4));
            assertThat(line.subList(6, 8)).as("lost and doubled of " + line).containsOnly("0");
        }
    }

    private static List<String> named(String place, List<Fault> faults) {
        return faults.stream().map(fault -> place + ": " + fault.kind()).toList();
    }
}
