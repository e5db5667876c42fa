package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;

/// Who asks for another form than JSON is told that there is none.
class AcceptedFormTest {

    private static TestServer server;
    private static String base;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "police words");
        server.catchUp();
        base = "/api/v1/cases/" + one.id().text();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return server.get("auditor", path, "Accept", accept);
    }

    @Test
    void anotherFormIsRefusedOnEveryRead() throws Exception {
        for (String path :
                List.of(
                        "/api/v1/cases",
                        "/api/v1/agencies",
                        "/api/v1/access-log",
                        base,
                        base + "/chronology",
                        base + "/knowledge",
                        base + "/events",
                        base + "/decisions",
                        base + "/people",
                        base + "/alerts",
                        base + "/proof")) {
            for (String accept :
                    List.of(
                            "text/csv",
                            "application/pdf",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "text/html",
                            "application/json;q=0, text/csv",
                            "no type")) {
                HttpResponse<String> answer = get(path, accept);
                assertThat(answer.statusCode()).as(path + " " + accept).isEqualTo(406);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
                assertThat(answer.body())
                        .contains("/problems/not-acceptable", "\"traceId\"")
                        .doesNotContain("police words");
            }
        }
    }

    @Test
    void jsonIsGivenToWhoeverTakesIt() throws Exception {
        for (String accept :
                List.of(
                        "*/*",
                        "application/*",
                        "application/json, application/problem+json",
                        "application/problem+json",
                        "text/csv, application/json;q=0.1",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8")) {
            HttpResponse<String> answer = get(base + "/chronology", accept);
            assertThat(answer.statusCode()).as(accept).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/json");
        }
        assertThat(server.get("auditor", base + "/chronology").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/access-log", "application/fhir+json").statusCode()).isEqualTo(200);
        assertThat(get(base + "/bundle", "application/json").statusCode()).isNotEqualTo(406);
    }
}
