package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Kill -9 in the middle of reading: whatever a reader got has its row, and each row enters the
/// ledger once, whether the program died between row and answer or between relay and ledger.
@Tag("server")
class LooksSurviveKillsTest {

    private static final int KILLS = Integer.getInteger("throughline.kills", 1);
    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());
    private static final int READERS = 4;
    private static final int FEWEST = 20;
    private static final int LONGEST_MILLIS = 700;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Each read asks for a period of its own, so that its row can be told from all others.
    private final ConcurrentLinkedQueue<String> answered = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasShownHasItsRowAndEachRowIsInTheLedgerOnce() throws Exception {
        Random random = new Random(SEED);
        try (RunningServer server = RunningServer.serve("looks")) {
            OpenCase open = OpenCase.on(server);
            open.concerns("police", 5);
            server.settle();
            for (int kill = 1; kill <= KILLS; kill++) {
                int wanted = answered.size() + FEWEST;
                List<Thread> readers = readers(server, open, kill);
                Until.holds("answers", PATIENCE, () -> answered.size() >= wanted);
                LockSupport.parkNanos(
                        TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_MILLIS)));
                server.kill();
                for (Thread reader : readers) {
                    reader.join();
                }
                server.start();
            }
            String when = "seed " + SEED;
            assertThat(answered).as(when).isNotEmpty();
            List<JsonNode> rows = rows(server, open);
            assertThat(rows.stream().map(row -> row.at("/asOf/from").asString("")))
                    .as(when)
                    .containsAll(answered);
            eachIsInTheLedgerOnce(server, rows, when);
        }
    }

    private List<Thread> readers(RunningServer server, OpenCase open, int kill) {
        List<Thread> readers = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            int number = reader;
            readers.add(Thread.ofVirtual().start(() -> read(server, open, kill, number)));
        }
        return readers;
    }

    /// Until there is no answer any more.
    private void read(RunningServer server, OpenCase open, int kill, int reader) {
        Http police = server.as("police");
        String path = "/api/v1/cases/" + open.id() + "/chronology?from=";
        for (int number = 0; ; number++) {
            String from =
                    "19%02d-0%d-01T00:%02d:%02d.%03dZ"
                            .formatted(
                                    kill, reader + 1, number / 60000, number / 1000, number % 1000);
            try {
                if (police.sendOnce("GET", path + from, new byte[0]).status() == 200) {
                    answered.add(Instant.parse(from).toString());
                }
            } catch (IOException | RuntimeException _) {
                return;
            }
        }
    }

    private static List<JsonNode> rows(RunningServer server, OpenCase open) {
        List<JsonNode> rows = new ArrayList<>();
        String next = "/api/v1/access-log?limit=1000&account=police&case=" + open.id();
        while (!next.isEmpty()) {
            JsonNode page = server.as("auditor").get(next).expect(200).json();
            page.required("looks").forEach(rows::add);
            next = page.path("next").asString("");
        }
        return rows;
    }

    private static void eachIsInTheLedgerOnce(
            RunningServer server, List<JsonNode> rows, String when) {
        Set<String> written =
                rows.stream().map(row -> Json.text(row, "id")).collect(Collectors.toSet());
        Set<String> missing = new HashSet<>(written);
        Map<String, Integer> times = new HashMap<>();
        Until.holds(
                "all looks to be in the ledger, " + when,
                PATIENCE,
                () -> {
                    times.clear();
                    WholeLog.of(server).stream()
                            .filter(WholeLog::isLook)
                            .forEach(
                                    look ->
                                            times.merge(
                                                    Json.text(look, "eventId"), 1, Integer::sum));
                    missing.removeAll(times.keySet());
                    return missing.isEmpty();
                });
        assertThat(times.values()).as(when).containsOnly(1);
    }
}
