package org.throughline.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/// What has to hold after any fault: what was acknowledged is there once, positions are dense, and
/// every view is what a rebuild makes of the log.
final class FaultCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> VIEWS = List.of("chronology", "knowledge", "casefile");

    private static final List<String> ENDED = List.of("done", "failed");

    private final RunningServer server;
    private final List<OpenCase> cases;

    /// @param cases of the server, with what the load posted and nothing else
    FaultCheck(RunningServer server, List<OpenCase> cases) {
        this.server = server;
        this.cases = cases;
    }

    /// What became of what was acknowledged.
    ///
    /// @param lost acknowledged and not in the log
    /// @param doubled what the cases hold more than once
    record Found(int acknowledged, int lost, int doubled) {}

    /// Counts, once everything that was sent is answered for.
    Found count(List<String> acknowledged) {
        List<JsonNode> log = WholeLog.of(server);
        Until.holds("the copy of the log", PATIENCE, () -> head() >= log.size());
        Map<String, Long> times =
                log.stream().collect(groupingBy(each -> Json.text(each, "eventId"), counting()));
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(times.keySet());
        int shown = cases.stream().mapToInt(each -> each.events().size() - 1).sum();
        int there = new HashSet<>(acknowledged).size() - lost.size();
        return new Found(acknowledged.size(), lost.size(), shown - there);
    }

    /// @param when names the fault and the seed
    void holds(Found found, String when) {
        assertThat(found).as(when).isEqualTo(new Found(found.acknowledged(), 0, 0));
        List<JsonNode> log = WholeLog.of(server);
        assertThat(log.stream().map(event -> event.required("position").longValue()))
                .as(when)
                .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(log.stream().map(event -> Json.text(event, "eventId")))
                .as(when)
                .doesNotHaveDuplicates();
        server.settle();
        rebuildsAlike(server, when);
    }

    /// Makes every view anew, and each has the same rows.
    ///
    /// @param when names what came before
    static void rebuildsAlike(RunningServer server, String when) {
        for (String view : VIEWS) {
            assertThat(rebuilt(server.as("admin"), view))
                    .as(when + ", " + view + " as a rebuild makes it")
                    .isTrue();
        }
    }

    private long head() {
        return server.as("auditor").read("/api/v1/status").json().required("head").longValue();
    }

    private static boolean rebuilt(Http admin, String view) {
        String path = "/api/v1/projections/" + view + "/rebuild";
        admin.post(path, "application/json", "").expect(202);
        Until.holds("the rebuild", PATIENCE, () -> ENDED.contains(state(admin, path)));
        assertThat(state(admin, path)).as("rebuild of " + view).isEqualTo("done");
        return admin.get(path).json().path("comparison").path("same").booleanValue();
    }

    private static String state(Http admin, String path) {
        return Json.text(admin.get(path).expect(200).json(), "state");
    }
}
