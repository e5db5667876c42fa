package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever comes in: the answer names the place and what to send instead, repeats nothing, and
/// nothing is stored. The inputs are in `bad-input/`.
@Tag("server")
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private final String mark = "mark" + UUID.randomUUID().toString().substring(0, 8);
    private final RunningServer server;
    private final OpenCase open;

    BadInputTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    static List<BadEvent> events() throws IOException {
        return BadEvent.all();
    }

    static List<BadRequest> requests() throws IOException {
        return BadRequest.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventThatIsNotAcceptedIsExplainedAndNotStored(BadEvent bad) {
        long before = position();
        Answer answer =
                server.as("police").post("/api/v1/events", Http.EVENT, bad.body(event(), mark));
        explained(answer, List.of(bad.status()));
        if (bad.status() == 422) {
            JsonNode errors = answer.json().path("errors");
            assertThat(errors).as(answer.text()).isNotEmpty();
            assertThat(errors.values())
                    .as(answer.text())
                    .allSatisfy(BadInputTest::complete)
                    .anySatisfy(error -> named(bad, error));
        }
        assertThat(WholeLog.recordedAfter(server, before)).as("nothing was stored").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aDryRunSaysTheSame(BadEvent bad) {
        byte[] body = bad.body(event(), mark);
        Answer recorded = server.as("police").post("/api/v1/events", Http.EVENT, body);
        Answer dry = server.as("police").post("/api/v1/events:validate", Http.EVENT, body);
        assertThat(dry.status()).as(dry.text()).isEqualTo(recorded.status());
        assertThat(withoutTrace(dry)).isEqualTo(withoutTrace(recorded));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestThatIsRefusedIsExplainedAndNotStored(BadRequest bad) {
        long before = position();
        Answer answer = bad.send(server, open.id(), event().toString(), mark);
        explained(answer, bad.statuses());
        assertThat(WholeLog.recordedAfter(server, before)).as("nothing was stored").isEmpty();
    }

    @Test
    void aByteOrderMarkIsReadOver() {
        byte[] body = ("\ufeff" + event()).getBytes(StandardCharsets.UTF_8);
        Answer answer = server.as("police").post("/api/v1/events", Http.EVENT, body);
        assertThat(answer.status()).as(answer.text()).isIn(201, 400);
    }

    @Test
    void aBodyAnnouncedFarTooLargeIsRefusedBeforeItComes() throws IOException {
        try (RawRequest raw = new RawRequest(server.base())) {
            raw.send(
                    "POST /api/v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: "
                            + server.as("police").authorization().get()
                            + "\r\nContent-Type: "
                            + Http.EVENT
                            + "\r\nContent-Length: 99999999999\r\n\r\n{");
            assertThat(raw.status()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aRequestThatIsNoHttpIsRefusedWithoutAnEcho() throws IOException {
        try (RawRequest raw = new RawRequest(server.base())) {
            String answer = raw.send("GET /" + mark + "{}|\" HTTP/1.1\r\nHost: x\r\n\r\n").answer();
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain(mark);
        }
    }

    private void explained(Answer answer, List<Integer> statuses) {
        assertThat(answer.status()).as(answer.text()).isIn(statuses);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.required("status").intValue()).isEqualTo(answer.status());
        for (String field : List.of("type", "title", "detail", "traceId")) {
            assertThat(Json.text(problem, field)).as(field).isNotBlank();
        }
        assertThatCode(() -> URI.create(Json.text(problem, "type"))).doesNotThrowAnyException();
        assertThat(answer.text()).as("no value comes back").doesNotContain(mark);
        assertThat(answer.headers().map().toString()).doesNotContain(mark);
        Answer page = server.anonymous().get(Json.text(problem, "type"), "Accept", "text/html");
        assertThat(page.status()).as("a page for " + Json.text(problem, "type")).isEqualTo(200);
    }

    private static void complete(JsonNode error) {
        for (String field : List.of("code", "detail", "hint")) {
            assertThat(Json.text(error, field)).as(field).isNotBlank();
        }
        assertThat(error.required("item").intValue()).isZero();
        assertThat(error.required("pointer").isString()).isTrue();
    }

    private static void named(BadEvent bad, JsonNode error) {
        assertThat(Json.text(error, "pointer")).startsWith(bad.pointer());
        if (!bad.code().equals("*")) {
            assertThat(Json.text(error, "code")).isEqualTo(bad.code());
        }
    }

    private static JsonNode withoutTrace(Answer answer) {
        return ((ObjectNode) answer.json()).without("traceId");
    }

    private ObjectNode event() {
        ObjectNode event = Events.concern("police", open.id(), "a concern about " + mark);
        return Events.named(mark + "-" + Json.text(event, "id"), event);
    }

    /// The position of an event recorded just for that.
    private long position() {
        return open.record(Events.concern("police", open.id(), "a probe"))
                .required("position")
                .longValue();
    }
}
