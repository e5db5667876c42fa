package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import tools.jackson.databind.JsonNode;

/// A walk through pages is one list from end to end, or it ends.
class PageWalksTest {

    private static TestServer server;

    private TestCase one;
    private String base;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aCaseOfPoliceAndSocialCare() throws Exception {
        one = server.newCase();
        base = "/api/v1/cases/" + one.id().text();
        for (int day = 10; day < 15; day++) {
            one.contact("police", "2007-03-" + day, "police words");
            one.contact("social-care", "2007-03-" + day, "social care words");
        }
        server.catchUp();
    }

    @Test
    void whatIsAddedMeanwhileIsInNoPage() throws Exception {
        List<String> whole = entries(server.read("auditor", base + "/chronology"));
        JsonNode page = server.read("auditor", base + "/chronology?limit=3");
        List<String> walked = entries(page);
        one.contact("police", "2001-01-01", "earlier words");
        server.catchUp();
        while (page.has("next")) {
            page = server.read("auditor", page.path("next").stringValue());
            walked.addAll(entries(page));
        }
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void aWalkEndsWhenTheReaderMayReadAnotherList() throws Exception {
        List<String> nexts = new ArrayList<>();
        for (String view : List.of("/chronology", "/knowledge", "/events")) {
            JsonNode page = server.read("agency.police", base + view + "?limit=2");
            String next = page.path("next").stringValue();
            assertThat(read(next)).as("the same again").isEqualTo(read(next));
            nexts.add(next);
        }
        emergency("police");
        for (String next : nexts) {
            ended("agency.police", next);
        }
    }

    @Test
    void aCaseThatComesInMeanwhileComesLast() throws Exception {
        for (int more = 0; more < 3; more++) {
            server.newCase().contact("hospital", "2007-03-12", "hospital words");
        }
        server.catchUp();
        JsonNode page = server.read("agency.hospital", "/api/v1/cases?limit=2");
        List<String> walked = ids(page, "cases", "caseId");
        emergency("hospital");
        while (page.has("next")) {
            page = server.read("agency.hospital", page.path("next").stringValue());
            walked.addAll(ids(page, "cases", "caseId"));
        }
        assertThat(walked).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aCursorThatNamesNoListIsRefused() throws Exception {
        String next = server.read(base + "/chronology?limit=2").path("next").stringValue();
        ended("auditor", next.replaceFirst("(after=[0-9]+\\.[0-9]+)\\.[0-9a-f]+", "$1"));
        ended("auditor", next.replaceFirst("(after=[0-9]+\\.[0-9]+)\\.[0-9a-f]+", "$1.00000000"));
    }

    private void emergency(String agency) throws Exception {
        server.log.startAt(Instant.now());
        one.post(agency, "emergency-access-declared", "'happened':'2026','reason':'danger'");
        server.catchUp();
    }

    private static JsonNode read(String next) throws Exception {
        return server.read("agency.police", next);
    }

    private static void ended(String token, String next) throws Exception {
        HttpResponse<String> answer = server.get(token, next, "Purpose", "duty");
        assertThat(answer.statusCode()).as(next + answer.body()).isEqualTo(400);
        JsonNode problem = TestServer.JSON.readTree(answer.body());
        assertThat(problem.path("type").stringValue()).isEqualTo("/problems/page-walk-ended");
        assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo("after");
    }

    private static List<String> entries(JsonNode page) {
        return ids(page, "entries", "entryId");
    }

    private static List<String> ids(JsonNode page, String rows, String id) {
        List<String> ids = new ArrayList<>();
        page.path(rows).forEach(each -> ids.add(each.path(id).stringValue("")));
        return ids;
    }
}
