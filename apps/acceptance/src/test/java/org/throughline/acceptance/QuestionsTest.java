package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// "Who was told of the closure, and who went on sending?", asked of the demo by each way there is.
/// The answer was written down from the source, in `questions/question-4.json`.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private static final String BLAME = "(?i).*\\b(failed|ignored|should have)\\b.*";

    private final RunningServer server;
    private final JsonNode question;
    private final String path;
    private final String closure;

    QuestionsTest(RunningServer server) throws IOException {
        this.server = server;
        this.question =
                Json.MAPPER.readTree(
                        Files.readString(Path.of("src/test/resources/questions/question-4.json")));
        this.path = "/api/v1/cases/" + Json.text(question, "case");
        this.closure = entry(Json.text(question.required("closure"), "type"), "");
    }

    @Test
    void theInterfaceSaysOfEachKnowerWhatTheSourceSays() {
        JsonNode answer = server.as("reviewer").read(path + "/entries/" + closure).json();
        JsonNode version = answer.required("versions").get(0);
        JsonNode expected = question.required("closure");
        assertThat(Json.text(version, "happened")).isEqualTo(Json.text(expected, "happened"));
        assertThat(Json.text(version, "contentStatus"))
                .isEqualTo(Json.text(expected, "contentStatus"));
        for (JsonNode each : question.required("knows")) {
            JsonNode knowing = knowing(answer, Json.text(each, "knower"));
            for (String field : List.of("state", "channel", "evidence")) {
                if (each.has(field)) {
                    assertThat(Json.text(knowing.required("known"), field))
                            .as(Json.text(each, "knower"))
                            .isEqualTo(Json.text(each, field));
                }
            }
            assertThat(knowing.required("known").has("since")).isFalse();
        }
    }

    @Test
    void theCommandLineSaysItInOneLineForEach() throws IOException {
        Program.Said said =
                server.run("knows", Json.text(question, "case"), closure, "--as", "reviewer");
        assertThat(said.exit()).as(said.err()).isZero();
        JsonNode answer = server.as("reviewer").read(path + "/entries/" + closure).json();
        for (JsonNode each : question.required("knows")) {
            JsonNode knowing = knowing(answer, Json.text(each, "knower"));
            assertThat(said.out().lines()).contains(Json.text(knowing, "line"));
            if (each.has("line")) {
                assertThat(Json.text(knowing, "line")).endsWith(": " + Json.text(each, "line"));
            }
        }
        assertThat(said.out()).contains("date not stated").doesNotContainPattern(BLAME);
        assertThat(said.out().lines())
                .filteredOn(line -> line.contains("not told"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("organisations not named: "));
    }

    @Test
    void theInterfaceNamesThePatternOfSendingOnAndNoSender() {
        JsonNode expected = question.required("wentOnSending");
        String pattern = entry(Json.text(expected, "type"), Json.text(expected, "act"));
        JsonNode answer = server.as("reviewer").read(path + "/entries/" + closure).json();
        assertThat(answer.required("related").values())
                .extracting(related -> Json.text(related, "entryId"))
                .contains(pattern);
        JsonNode version =
                server.as("reviewer")
                        .read(path + "/entries/" + pattern)
                        .json()
                        .required("versions")
                        .get(0);
        JsonNode content = version.required("content");
        assertThat(Json.text(content, "quantifier")).isEqualTo(Json.text(expected, "quantifier"));
        assertThat(Json.text(content.required("actor"), "kind"))
                .isEqualTo(Json.text(expected, "actor"));
        assertThat(content.required("actor").has("agency")).isFalse();
    }

    @Test
    void thePageSaysItToo() {
        String page =
                new Pages(server, "reviewer")
                        .get("/cases/" + Json.text(question, "case") + "/entries/" + closure);
        assertThat(page)
                .contains("Stated not told")
                .containsIgnoringCase("organisations not named")
                .containsIgnoringCase("not stated")
                .doesNotContainPattern(BLAME);
    }

    private String entry(String type, String act) {
        JsonNode events = server.as("reviewer").read(path + "/events").json().required("events");
        return events.values().stream()
                .filter(event -> Json.text(event, "type").equals(type))
                .filter(event -> act.equals(Json.text(event.required("data"), "act")))
                .map(event -> Json.text(event, "eventId"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode knowing(JsonNode answer, String knower) {
        return answer.required("knowing").values().stream()
                .filter(each -> Json.text(each, "knower").equals(knower))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + knower));
    }
}
