package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.query.access.Routes;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

class AccessTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static int status(String token, String path) throws Exception {
        return server.get(token, path).statusCode();
    }

    @Test
    void eachRouteOfTheApiIsShutToThoseWithoutARole() throws Exception {
        for (Routes.Route route : Routes.api()) {
            String path = route.pattern().replaceAll("\\{[a-z]+}", "x").replace("**", "x");
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(server.address(path))
                            .method(route.method(), HttpRequest.BodyPublishers.noBody());
            assertThat(server.send(request.build()).statusCode()).as(path).isEqualTo(401);
            request.header("Authorization", "Bearer stranger");
            assertThat(server.send(request.build()).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(status("nobody", "/api/v1/cases")).isEqualTo(401);
        assertThat(status("reviewer", "/api/v1/not/there")).isEqualTo(403);
        assertThat(status("reviewer", "/actuator/env")).isIn(302, 401, 403);
    }

    @Test
    void anAdministratorReadsTheStateAndNoCase() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "a");
        server.catchUp();
        assertThat(status("admin", "/api/v1/status")).isEqualTo(200);
        assertThat(status("admin", "/api/v1/agencies")).isEqualTo(200);
        assertThat(status("admin", "/api/v1/cases")).isEqualTo(403);
        assertThat(status("admin", "/api/v1/cases/" + one.id().text())).isEqualTo(403);
        JsonNode state = server.read("admin", "/api/v1/status");
        assertThat(state.path("projections")).hasSize(4);
        assertThat(state.path("projections").get(0).path("lagEvents").asLong()).isZero();
    }

    @Test
    void anAgencyReadsWhatItWroteAndWhatWasSentToItAndNothingElse() throws Exception {
        TestCase one = server.newCase();
        EntryId sent = one.contact("police", "2007-03-12", "sent on");
        EntryId kept = one.contact("police", "2007-03-13", "kept back");
        one.contact("gp", "2007-03-14", "written by the gp");
        one.post(
                "police",
                "information-sent",
                "'happened':'2007-04','to':[{'kind':'agency','agency':'gp'}],'means':'letter',"
                        + "'carries':['%s'],'extent':'full'".formatted(sent.text()));
        server.catchUp();
        String base = "/api/v1/cases/" + one.id().text();
        for (String path : List.of("/chronology", "/events", "/knowledge")) {
            String body = server.get("agency.gp", base + path).body();
            assertThat(body).doesNotContain("kept back", kept.text(), "withheld");
            assertThat(body).contains("gp");
        }
        JsonNode chronology = server.read("agency.gp", base + "/chronology");
        assertThat(chronology.path("entries")).hasSize(3);
        assertThat(chronology.path("counts").path("total").asInt()).isEqualTo(3);
        assertThat(status("agency.gp", base + "/entries/" + kept.text())).isEqualTo(404);
        assertThat(status("agency.gp", base + "/entries/" + sent.text())).isEqualTo(200);
        assertThat(status("agency.gp", base + "/chronology?by=police")).isEqualTo(403);
        JsonNode matrix = server.read("agency.gp", base + "/knowledge");
        assertThat(matrix.path("agencies").toString()).isEqualTo("[\"gp\"]");
        assertThat(status("agency.housing", base + "/chronology")).isEqualTo(404);
        assertThat(server.read("agency.housing", "/api/v1/cases").path("cases")).isEmpty();
    }

    @Test
    void whatAnAgencySaysOfItselfOpensNothing() throws Exception {
        TestCase one = server.newCase();
        EntryId secret = one.contact("police", "2007-03-12", "secret");
        one.post(
                "gp",
                "knowledge-stated",
                "'happened':'2007-05','knower':{'kind':'agency','agency':'gp'},'of':'%s',"
                                .formatted(secret.text())
                        + "'stance':'knew','since':'2007-05'");
        one.post(
                "gp",
                "information-sent",
                "'happened':'2007-05','to':[{'kind':'team','agency':'gp'}],'means':'letter',"
                        + "'carries':['%s'],'extent':'full'".formatted(secret.text()));
        server.catchUp();
        String base = "/api/v1/cases/" + one.id().text();
        assertThat(status("agency.gp", base + "/entries/" + secret.text())).isEqualTo(404);
        assertThat(server.get("agency.gp", base + "/chronology").body())
                .doesNotContain(": secret\"");
    }

    @Test
    void aPageNeedsASignInAndThenShowsTheRecordUnderAStrictPolicy() throws Exception {
        TestCase one = server.newCase();
        EntryId contact = one.contact("police", "2007-03-12", "came to the door");
        one.decideReview();
        server.catchUp();
        String base = "/cases/" + one.id().text();
        Browser browser = Browser.signedIn(server, "reviewer");
        for (String path : List.of("", "/chronology", "/knowledge", "/entries/" + contact.text())) {
            HttpResponse<String> answer = browser.page(base + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).contains("olice");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'self'")
                    .doesNotContain("unsafe");
        }
        assertThat(browser.page(base + "/chronology").body()).contains("came to the door");
        for (String path : List.of("/decisions", "/people")) {
            assertThat(browser.page(base + path).statusCode()).as(path).isEqualTo(200);
        }
        HttpResponse<String> wrong = browser.page(base + "/chronology?known=zebra");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("<option value=\"police\">Police</option>");
        HttpResponse<String> nothing = browser.page("/no/such/page");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("Page not found").doesNotContain("such/");
        assertThat(browser.page(base + "/entries/" + contact.text()).body())
                .contains("Known (wrote it), since 12 March 2007");
    }

    @Test
    void theCorrelationIdComesBackIfItIsHarmless() throws Exception {
        HttpRequest harmless =
                HttpRequest.newBuilder(server.address("/api/v1/cases"))
                        .header("X-Correlation-ID", "abc-1")
                        .build();
        HttpResponse<String> answer = server.send(harmless);
        assertThat(answer.headers().firstValue("X-Correlation-ID")).contains("abc-1");
        assertThat(answer.body()).contains("\"traceId\":\"abc-1\"");
        HttpRequest hostile =
                HttpRequest.newBuilder(server.address("/api/v1/cases"))
                        .header("X-Correlation-ID", "<script>")
                        .build();
        assertThat(server.send(hostile).headers().firstValue("X-Correlation-ID").orElse(""))
                .isNotEmpty()
                .doesNotContain("script");
    }

    @Test
    void aPractitionerIsAskedOnceForTheirPurposeAndGoesOn() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "came to the door");
        server.catchUp();
        String view = "/cases/" + one.id().text() + "/chronology?known=2008";
        Browser browser = Browser.signedIn(server, "pc.1377");
        long before = LooksRig.last(server);
        HttpResponse<String> asked = browser.page(view);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body())
                .contains("What do you read this case for?")
                .doesNotContain("came to the door");
        HttpResponse<String> unsaid = browser.say(asked, "");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        HttpResponse<String> shown = browser.say(asked, "supervision");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.uri().toString()).endsWith(view);
        assertThat(shown.body()).contains("came to the door");
        assertThat(browser.page(view).body()).contains("came to the door");
        assertThat(LooksRig.after(server, before))
                .extracting(row -> row.field("outcome") + " " + row.field("purpose"))
                .containsExactly("refused not-stated", "shown supervision", "shown supervision");
    }

    @Test
    void auditorsSeeOnPagesWhoLooked() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "came to the door");
        one.decideReview();
        server.catchUp();
        String home = "/cases/" + one.id().text();
        server.read("reviewer", "/api/v1" + home + "/chronology?known=2008&by=police");
        Browser auditor = Browser.signedIn(server, "auditor");
        HttpResponse<String> looks = auditor.page(home + "/access?account=reviewer");
        assertThat(looks.statusCode()).isEqualTo(200);
        assertThat(looks.body())
                .contains("Who looked", "reviewer", "As known by", "31 December 2008", "Police");
        assertThat(auditor.page("/audit/access").body()).contains("Every look", "Chronology");
        HttpResponse<String> wrong = auditor.page("/audit/access?from=zebra");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("There is a problem", "Enter an instant");
        Browser reviewer = Browser.signedIn(server, "reviewer");
        assertThat(reviewer.page(home + "/access").statusCode()).isEqualTo(403);
        assertThat(reviewer.page("/audit/access").statusCode()).isEqualTo(403);
    }
}
