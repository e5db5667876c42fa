package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.record.OpenEvent;
import tools.jackson.databind.JsonNode;

/// Somebody is erased while the reads are a process of their own, with keys of its own in memory:
/// the erasure waits for its answer, and after it nobody reads a word there. `make cluster-check`
/// asks for it, for a cluster takes long to start.
@Tag("server")
class ErasureInACluster {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> READERS = List.of("auditor", "police");

    private final Marker gone = new Marker("qzgone");
    private final Marker kept = new Marker("qzkept");

    @Test
    void theSideThatReadsAnswersAndForgets() throws IOException {
        try (RunningServer server = RunningServer.cluster("cluster-erasure")) {
            ErasureStory story = ErasureStory.on(server, gone, kept);
            for (String reader : READERS) {
                assertThat(chronology(server, reader, story)).contains(gone.word(), kept.word());
            }

            JsonNode erasure = story.erase();

            String address = story.open().path("/erasures/" + Json.text(erasure, "erasureId"));
            JsonNode[] state = {erasure};
            Until.holds(
                    "both processes to answer",
                    PATIENCE,
                    () -> {
                        state[0] = server.as("auditor").get(address).expect(200).json();
                        return Json.text(state[0], "state").equals("waiting-for-backups");
                    });
            assertThat(state[0].at("/nodes/answered").intValue()).isEqualTo(2);
            assertThat(state[0].at("/nodes/silent").intValue()).isZero();
            for (String reader : READERS) {
                assertThat(chronology(server, reader, story))
                        .doesNotContain(gone.word())
                        .contains(OpenEvent.ERASED, kept.word());
            }
        }
    }

    private static String chronology(RunningServer server, String reader, ErasureStory story) {
        return server.as(reader).read(story.open().path("/chronology")).text();
    }
}
