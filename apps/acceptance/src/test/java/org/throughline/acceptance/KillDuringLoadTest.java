package org.throughline.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Kill -9 in the middle of writing: what was acknowledged is there once, and what was not can be
/// sent again. `-Dthroughline.kills=20` kills more often, `-Dthroughline.seed=…` waits as long
/// before each kill as the run that printed the seed.
@Tag("server")
class KillDuringLoadTest {

    private static final int KILLS = Integer.getInteger("throughline.kills", 3);
    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());
    private static final int LONGEST_MILLIS = 1500;

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEachKill() throws IOException {
        Random random = new Random(SEED);
        try (RunningServer server = RunningServer.serve("kill")) {
            List<OpenCase> cases =
                    List.of(OpenCase.on(server), OpenCase.on(server), OpenCase.on(server));
            try (Load load = new Load(cases, server.files().beside("acknowledged.txt"))) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    load.begin();
                    load.awaitAnswers(20);
                    long millis = random.nextInt(LONGEST_MILLIS);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
                    server.kill();
                    load.awaitEnd();
                    server.start();
                    check(load, cases, "seed " + SEED + ", kill " + kill);
                }
            }
        }
    }

    private static void check(Load load, List<OpenCase> cases, String when) throws IOException {
        assertThat(times(all(cases))).as(when).containsAllEntriesOf(once(load.acknowledged()));
        load.sendUnknownAgain();
        List<JsonNode> events = all(cases);
        assertThat(times(events)).as(when).containsAllEntriesOf(once(load.acknowledged()));
        assertThat(events).as(when).hasSize(load.attempts() + cases.size());
        List<JsonNode> log = WholeLog.of(cases.getFirst().server());
        assertThat(log.stream().map(event -> event.required("position").longValue()))
                .as(when)
                .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
        // besides these cases the log holds the registrations of the agencies, and looks
        assertThat(log.stream().filter(event -> !WholeLog.isLook(event)))
                .as(when)
                .hasSize(RunningServer.AGENCIES.size() + events.size());
    }

    private static List<JsonNode> all(List<OpenCase> cases) {
        return cases.stream().flatMap(each -> each.events().stream()).toList();
    }

    private static Map<String, Long> times(List<JsonNode> events) {
        return events.stream()
                .collect(groupingBy(event -> Json.text(event, "eventId"), counting()));
    }

    /// Each id once, also if it was acknowledged twice.
    private static Map<String, Long> once(List<String> ids) {
        return ids.stream().distinct().collect(groupingBy(id -> id, counting()));
    }
}
