package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Chronologies that an agency brings in from a file.
record Chronologies(RunningServer server, String agency, String caseId) {

    static final String CSV = "text/csv; charset=UTF-8";

    private static final String API = "/api/v1/imports";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// A file of one row: headings and cells.
    static String row(Map<String, String> cells) {
        return line(List.copyOf(cells.keySet()))
                + line(cells.keySet().stream().map(cells::get).toList());
    }

    static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /// Has a file checked, and gives what was found.
    JsonNode check(String file) {
        Answer answer = server.as(agency).post(API + "?case=" + caseId, CSV, file).expect(202);
        assertThat(answer.header("Location")).startsWith(API + "/");
        return settled(Json.text(answer.json(), "id"));
    }

    JsonNode commit(JsonNode checked) {
        String id = Json.text(checked, "id");
        server.as(agency).send("POST", API + "/" + id + "/commit", new byte[0]).expect(202);
        JsonNode done = settled(id);
        assertThat(Json.text(done, "state")).as(done.toString()).isEqualTo("committed");
        return done;
    }

    void discard(JsonNode checked) {
        String id = Json.text(checked, "id");
        server.as(agency).send("DELETE", API + "/" + id, new byte[0]).expect(204);
    }

    private JsonNode settled(String id) {
        Until.holds(
                "the import to be worked on",
                PATIENCE,
                () -> !Json.text(state(id), "state").endsWith("ing"));
        return state(id);
    }

    private JsonNode state(String id) {
        return server.as(agency).read(API + "/" + id + "?limit=10000").json();
    }
}
