package org.throughline.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The two sides as processes, killed one after the other while agencies post: what was
/// acknowledged is there once, positions are dense, and every view is what a rebuild makes of the
/// log. `-Dthroughline.kills=100` kills more often.
@Tag("server")
class ClusterFaultsTest {

    private static final int KILLS = Integer.getInteger("throughline.kills", 3);
    private static final long SEED = Long.getLong("throughline.seed", System.nanoTime());
    private static final int LONGEST_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> PARTS = List.of("command-side", "query-side", "kafka.Kafka");

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void whatWasAcknowledgedIsThereOnceWhicheverProcessIsKilled() throws Exception {
        Random random = new Random(SEED);
        try (RunningServer server = RunningServer.cluster("cluster-faults")) {
            OpenCase.register(server);
            List<OpenCase> cases = List.of(OpenCase.on(server), OpenCase.on(server));
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> posting = new ArrayList<>();
                for (int poster = 0; poster < 6; poster++) {
                    int number = poster;
                    posting.add(threads.submit(() -> post(number, cases.get(number % 2))));
                }
                for (int kill = 0; kill < KILLS; kill++) {
                    kill(server, PARTS.get(kill % PARTS.size()), random);
                }
                over.set(true);
                for (Future<?> each : posting) {
                    each.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                }
            }
            check(server, cases);
        }
    }

    private void kill(RunningServer server, String part, Random random) throws IOException {
        int before = acknowledged.size();
        Until.holds("posts to be answered", PATIENCE, () -> acknowledged.size() > before + 20);
        long millis = random.nextInt(LONGEST_MILLIS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        ProcessHandle process =
                server.processes().stream()
                        .filter(each -> Program.commandLine(each).contains(part))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no process of " + part));
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Sends each event until somebody answers for it, as a client of an agency does.
    private void post(int poster, OpenCase target) {
        String agency = RunningServer.AGENCIES.get(poster);
        for (int number = 0; !over.get(); number++) {
            ObjectNode event =
                    Events.contact(agency, target.id(), "contact " + poster + "." + number);
            Events.named("cluster-" + poster + "-" + number, event);
            Until.holds("an answer", PATIENCE, () -> answered(target.server().as(agency), event));
        }
    }

    private boolean answered(Http http, ObjectNode event) {
        try {
            byte[] body = event.toString().getBytes(StandardCharsets.UTF_8);
            Answer answer =
                    http.sendOnce("POST", "/api/v1/events", body, "Content-Type", Http.EVENT);
            if (answer.status() == 200 || answer.status() == 201) {
                acknowledged.add(Json.text(answer.json(), "eventId"));
                return true;
            }
            assertThat(answer.status()).as(answer.toString()).isIn(502, 503);
            return false;
        } catch (IOException _) {
            return false; // it is sent again
        }
    }

    private void check(RunningServer server, List<OpenCase> cases) {
        String when = "seed " + SEED;
        List<JsonNode> log = WholeLog.of(server);
        Until.holds("the copy of the log", PATIENCE, () -> head(server) >= log.size());
        server.settle();
        assertThat(log.stream().map(event -> event.required("position").longValue()))
                .as(when)
                .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
        Map<String, Long> times =
                log.stream().collect(groupingBy(each -> Json.text(each, "eventId"), counting()));
        assertThat(acknowledged).as(when).doesNotHaveDuplicates();
        assertThat(times.values()).as(when).containsOnly(1L);
        assertThat(times.keySet()).as(when).containsAll(acknowledged);
        long shown = cases.stream().mapToLong(each -> each.events().size()).sum();
        assertThat(shown).as(when).isEqualTo(acknowledged.size() + cases.size());
        for (String view : List.of("chronology", "knowledge", "casefile")) {
            assertThat(rebuilt(server, view)).as(when + ", " + view).isTrue();
        }
    }

    private static long head(RunningServer server) {
        return server.as("auditor").read("/api/v1/status").json().required("head").longValue();
    }

    /// Whether a view that is made anew has the same rows.
    private static boolean rebuilt(RunningServer server, String view) {
        Http admin = server.as("admin");
        String path = "/api/v1/projections/" + view + "/rebuild";
        admin.post(path, "application/json", "").expect(202);
        Until.holds(
                "the rebuild",
                PATIENCE,
                () -> Json.text(admin.get(path).expect(200).json(), "state").equals("done"));
        return admin.get(path).json().path("comparison").path("same").booleanValue();
    }
}
