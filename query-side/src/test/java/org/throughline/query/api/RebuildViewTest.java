package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;

@Tag("server")
class RebuildViewTest {

    private static final String CHRONOLOGY = "/api/v1/projections/chronology";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAdministratorRebuildsAViewAndSeesHowFarItIs() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "a");
        server.catchUp();
        assertThat(server.send("POST", "auditor", CHRONOLOGY + "/rebuild").statusCode())
                .isEqualTo(403);
        assertThat(server.send("POST", "admin", CHRONOLOGY + "/rebuild").statusCode())
                .isEqualTo(202);
        TestReads.until(() -> state().equals("done"));
        var done = TestServer.JSON.readTree(latest().body());
        assertThat(done.path("comparison").path("same").asBoolean(false)).isTrue();
        assertThat(done.path("position").asLong(0)).isEqualTo(server.log.head().value());
        assertThat(server.send("POST", "admin", CHRONOLOGY + "/back").statusCode()).isEqualTo(202);
        TestReads.until(() -> state().equals("done"));
        assertThat(server.send("DELETE", "admin", CHRONOLOGY + "/kept").statusCode())
                .isEqualTo(204);
        HttpResponse<String> nothing = server.send("POST", "admin", CHRONOLOGY + "/back");
        assertThat(nothing.statusCode()).isEqualTo(409);
        assertThat(nothing.body()).contains("nothing-kept");
        for (String name : new String[] {"access", "weather", "%2e%2e"}) {
            assertThat(
                            server.send("POST", "admin", "/api/v1/projections/" + name + "/rebuild")
                                    .statusCode())
                    .isIn(400, 404);
        }
    }

    @Test
    void aCaseThatAViewLeavesOutIsNotShownAndTheOthersAre() throws Exception {
        TestCase one = server.newCase();
        TestCase other = server.newCase();
        one.contact("police", "2007-03-12", "a");
        other.contact("police", "2007-03-12", "b");
        server.catchUp();
        String place = "/api/v1/cases/" + one.id().text();
        server.tables()
                .sql("INSERT INTO projection_letter VALUES ('knowledge', ?, 1, 'Fault', now())")
                .param(one.id().value())
                .update();
        try {
            HttpResponse<String> answer = server.get("auditor", place + "/chronology");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("not-yet-projected");
            assertThat(server.get("auditor", "/cases/" + one.id().text()).statusCode())
                    .isNotEqualTo(200);
            assertThat(server.read("/api/v1/cases/" + other.id().text() + "/chronology"))
                    .isNotNull();
            var cases = server.read("/api/v1/cases?limit=500");
            assertThat(cases.path("leftOut").asLong(0)).isEqualTo(1);
            assertThat(cases.toString())
                    .contains(other.id().text())
                    .doesNotContain(one.id().text());
            assertThat(server.read("/api/v1/status").toString()).contains("\"leftOut\":1");
            assertThat(server.get("admin", "/actuator/prometheus").body())
                    .contains(
                            "throughline_projection_left_out_cases{projection=\"knowledge\"} 1.0",
                            "throughline_projection_lag_events{projection=\"chronology\"} 0.0",
                            "throughline_projection_lag_seconds{projection=\"access\"} 0.0");
        } finally {
            server.tables().sql("DELETE FROM projection_letter").update();
        }
        assertThat(server.read("/api/v1/cases?limit=500").has("leftOut")).isFalse();
    }

    @Test
    void metricsAreForAdministrators() throws Exception {
        assertThat(server.get("", "/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(server.get("auditor", "/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(server.get("admin", "/actuator/prometheus").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> latest() {
        try {
            return server.get("admin", CHRONOLOGY + "/rebuild");
        } catch (Exception problem) {
            throw new AssertionError(problem);
        }
    }

    private static String state() {
        return TestServer.JSON.readTree(latest().body()).path("state").asString("");
    }
}
