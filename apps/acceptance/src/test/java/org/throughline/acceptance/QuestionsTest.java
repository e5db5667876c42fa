package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// "Who was told of the closure, and who went on sending?", asked of the demo on the command line
/// and on the page. The answer was written down from the source, in `questions/question-4.json`.
@Tag("server")
@ExtendWith(SharedServer.Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    private static final String BLAME = "(?i).*\\b(failed|ignored|should have)\\b.*";

    private final RunningServer server;
    private final JsonNode question;
    private final String path;
    private final String closure;

    QuestionsTest(RunningServer server) {
        this.server = server;
        this.question = QuestionTable.read("question-4");
        this.path = "/api/v1/cases/" + Json.text(question, "case");
        this.closure = entry(question.at("/entries/closure"));
    }

    @Test
    void theCommandLineSaysItInOneLineForEach() throws IOException {
        Program.Said said =
                server.run("knows", Json.text(question, "case"), closure, "--as", "reviewer");
        assertThat(said.exit()).as(said.err()).isZero();
        JsonNode answer = server.as("reviewer").read(path + "/entries/" + closure).json();
        for (JsonNode each : question.at("/entries/closure/knows")) {
            JsonNode knowing = knowing(answer, Json.text(each, "knower"));
            assertThat(said.out().lines()).contains(Json.text(knowing, "line"));
        }
        assertThat(said.out().lines()).contains(Json.text(question, "line"));
        assertThat(said.out()).contains("date not stated").doesNotContainPattern(BLAME);
        assertThat(said.out().lines())
                .filteredOn(line -> line.contains("not told"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("organisations not named: "));
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

    /// The entry of the type that the table names, which cites its lines.
    private String entry(JsonNode expected) {
        JsonNode events = server.as("reviewer").read(path + "/events").json().required("events");
        return events.values().stream()
                .filter(event -> Json.text(event, "type").equals(Json.text(expected, "type")))
                .filter(event -> ReviewCase.lines(event).equals(Json.text(expected, "lines")))
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
