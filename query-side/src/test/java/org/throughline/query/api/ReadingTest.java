package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.query.TestReads;
import org.throughline.query.rebuild.Progress;
import org.throughline.query.rebuild.Rebuilds;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.PersonId;
import tools.jackson.databind.JsonNode;

class ReadingTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
        TestCase.register(server.log, "board", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.path(field).asString("")));
        return texts;
    }

    @Test
    void theChronologyIsInOrderOfWhatHappenedAndUndatedEntriesComeLast() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        one.contact("police", "not-stated", "undated");
        one.contact("police", "2008-04", "later");
        one.contact("gp", "2007-02", "earlier");
        server.catchUp();
        JsonNode answer = server.read("/api/v1/cases/" + one.id().text() + "/chronology");
        assertThat(texts(answer.path("entries"), "summary"))
                .containsExactly(
                        "live", "home visit: earlier", "home visit: later", "home visit: undated");
        assertThat(answer.path("entries").get(3).path("undated").asBoolean()).isTrue();
        assertThat(answer.path("counts").toString())
                .isEqualTo("{\"shown\":4,\"filtered\":0,\"withheld\":0,\"total\":4}");
        assertThat(answer.path("pinned").asString())
                .isEqualTo(
                        "/api/v1/cases/"
                                + one.id().text()
                                + "/chronology?ledger="
                                + answer.path("ledger").asLong());
    }

    @Test
    void r1TheChronologyTellsItsGapsAsTheyWereKnown() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-01-09", "a");
        EntryId between = one.contact("gp", "2007-07-01", "b");
        one.contact("police", "2007-12-01", "c");
        server.catchUp();
        String path = "/api/v1/cases/" + one.id().text() + "/chronology";
        JsonNode gaps = server.read(path + "?limit=1").path("gaps");
        assertThat(texts(gaps, "from"))
                .containsExactly("2007-01-10T00:00:00Z", "2007-07-01T23:00:00Z");
        assertThat(texts(gaps, "until"))
                .containsExactly("2007-06-30T23:00:00Z", "2007-12-01T00:00:00Z");
        assertThat(gaps.valueStream().map(each -> each.path("days").asInt()))
                .containsExactly(171, 152);
        assertThat(server.read(path + "?known=2007-10-01").path("gaps")).hasSize(1);
        one.post(
                "gp",
                "entry-retracted",
                "'happened':'2008','retracts':'%s','reason':'x'".formatted(between.text()));
        server.catchUp();
        assertThat(server.read(path).path("gaps")).hasSize(1);
    }

    @Test
    void anAuthorIsShownWithTheWorkerOfTheCaseItIs() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-02", "a");
        one.post(
                "police",
                "concern-logged",
                "'happened':'2007-03','author':{'role':'sergeant','worker':'worker-2'}");
        server.catchUp();
        JsonNode answer = server.read("/api/v1/cases/" + one.id().text() + "/chronology");
        assertThat(answer.path("entries").valueStream().map(each -> each.path("author").toString()))
                .containsExactly(
                        "{\"role\":\"worker of police\"}",
                        "{\"role\":\"sergeant\",\"worker\":\"worker-2\"}");
    }

    @Test
    void aWalkThroughPagesIsNeverTornWhileEventsArrive() throws Exception {
        TestCase one = server.newCase();
        for (int day = 10; day < 30; day++) {
            one.contact("police", "2007-03-" + day, "day " + day);
        }
        server.catchUp();
        List<String> walked = new ArrayList<>();
        String path = "/api/v1/cases/" + one.id().text() + "/chronology?limit=3";
        long ledger = 0;
        while (!path.isEmpty()) {
            HttpResponse<String> answer = server.get("auditor", path);
            JsonNode body = TestServer.JSON.readTree(answer.body());
            walked.addAll(texts(body.path("entries"), "summary"));
            assertThat(ledger == 0 || ledger == body.path("ledger").asLong()).isTrue();
            ledger = body.path("ledger").asLong();
            path = body.path("next").asString("");
            assertThat(answer.headers().firstValue("Link").orElse(""))
                    .isEqualTo(path.isEmpty() ? "" : "<" + path + ">; rel=\"next\"");
            one.contact("gp", "2007-03-01", "in between");
        }
        List<String> expected = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            expected.add("home visit: day " + day);
        }
        assertThat(walked).isEqualTo(expected);
    }

    @Test
    void aLaterPositionThanTheLogsIsRefusedAndABehindProjectionIsNotAnswered() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "a");
        server.catchUp();
        String base = "/api/v1/cases/" + one.id().text() + "/chronology?ledger=";
        HttpResponse<String> future = server.get("auditor", base + "999999999");
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(future.body())
                .contains("\"code\":\"ledger-in-the-future\"", "\"pointer\":\"ledger\"");
        assertThat(server.get("auditor", base + "2100-01-01T00:00:00Z").statusCode())
                .isEqualTo(400);
        long head = server.log.head().value();
        server.projections().stop("knowledge");
        try {
            one.contact("police", "2007-03-13", "b");
            HttpResponse<String> behind = server.get("auditor", base + (head + 1));
            assertThat(behind.statusCode()).isEqualTo(503);
            assertThat(behind.body()).contains("not-yet-projected");
            assertThat(behind.headers().firstValue("Retry-After")).contains("2");
            assertThat(server.read(base + head).path("entries")).hasSize(1);
        } finally {
            server.projections().start("knowledge");
        }
        assertThat(server.read(base + (head + 1)).path("entries")).hasSize(2);
    }

    @Test
    void parametersThatCannotBeReadAreAllNamedAndNeverRepeated() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "a");
        server.catchUp();
        HttpResponse<String> answer =
                server.get(
                        "auditor",
                        "/api/v1/cases/"
                                + one.id().text()
                                + "/chronology?known=zebra&by=%3Cscript%3E&from=2007-02-30&limit=0"
                                + "&zebra=1&after=1.2.3&hindsight=zebra&to="
                                + "9".repeat(300));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("zebra", "script", "02-30", "999");
        JsonNode body = TestServer.JSON.readTree(answer.body());
        assertThat(texts(body.path("errors"), "pointer"))
                .containsExactlyInAnyOrder(
                        "", "known", "by", "from", "to", "hindsight", "after", "limit");
        assertThat(body.path("type").asString()).startsWith("/problems/");
        for (String id : List.of("nothing", "00000000-0000-0000-0000-000000000000", "..%2f..")) {
            assertThat(server.get("auditor", "/api/v1/cases/" + id + "/chronology").statusCode())
                    .isIn(400, 404);
        }
    }

    @Test
    void aPinnedAnswerHasTheSameBytesAfterMoreEventsARebuildAndARestart() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        EntryId contact = one.contact("police", "2007-03-12", "first");
        one.post(
                "police",
                "information-sent",
                "'happened':'2007-04','to':[{'kind':'agency','agency':'gp'}],'means':'letter',"
                        + "'carries':['%s'],'extent':'full'".formatted(contact.text()));
        server.catchUp();
        long position = server.log.head().value();
        String base = "/api/v1/cases/" + one.id().text();
        List<String> paths = pinned(contact, position);
        List<HttpResponse<String>> before = new ArrayList<>();
        for (String path : paths) {
            before.add(server.get("auditor", base + path));
        }
        one.correct("police", contact, "2007-06-01", "second");
        TestCase other = server.newCase();
        for (int i = 0; i < 1000; i++) {
            (i % 2 == 0 ? one : other).contact("police", "2007-03-12", "more");
        }
        server.catchUp();
        assertSame(paths, base, before);
        for (String name : List.of("chronology", "knowledge", "casefile")) {
            Rebuilds rebuilds = server.bean(Rebuilds.class);
            rebuilds.start(name);
            TestReads.until(() -> !rebuilds.latest(name).orElseThrow().running());
            assertThat(rebuilds.latest(name).orElseThrow().phase()).isEqualTo(Progress.Phase.DONE);
        }
        server.catchUp();
        assertSame(paths, base, before);
        server.restart();
        assertSame(paths, base, before);
    }

    private static List<String> pinned(EntryId entry, long position) {
        return List.of(
                "/chronology?ledger=" + position,
                "/chronology?known=2007-05&by=gp&ledger=" + position,
                "/knowledge?ledger=" + position,
                "/events?ledger=" + position,
                "/decisions?ledger=" + position,
                "/people?ledger=" + position,
                "?ledger=" + position,
                "/entries/" + entry.text() + "?ledger=" + position);
    }

    private static void assertSame(
            List<String> paths, String base, List<HttpResponse<String>> before) throws Exception {
        for (int i = 0; i < paths.size(); i++) {
            HttpResponse<String> again = server.get("auditor", base + paths.get(i));
            assertThat(again.body()).isEqualTo(before.get(i).body());
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.headers().firstValue("ETag"))
                    .isEqualTo(before.get(i).headers().firstValue("ETag"));
        }
    }

    @Test
    void aReopenedCaseIsOpenButWasClosedBefore() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        one.post(
                "social-care",
                "case-closed",
                "'happened':'2008-01-01','recorded':'2008-01-01','toldInWriting':[]");
        EntryId reopened =
                one.post(
                        "social-care",
                        "case-reopened",
                        "'happened':'2008-06-01','recorded':'2008-06-01','promptedBy':[],'told':[],"
                                + "'reason':'seen bruised'");
        server.catchUp();
        String base = "/api/v1/cases/" + one.id().text();
        assertThat(status(base + "?known=2007-06-01")).isEqualTo("open");
        assertThat(status(base + "?known=2008-03-01")).isEqualTo("closed");
        assertThat(status(base)).isEqualTo("open");
        assertThat(texts(server.read(base + "/chronology").path("entries"), "summary"))
                .containsExactly("live", "", "seen bruised");
        one.post(
                "social-care",
                "entry-retracted",
                "'happened':'2008-08-01','recorded':'2008-08-01','retracts':'%s','reason':'not so'"
                        .formatted(reopened.text()));
        server.catchUp();
        assertThat(status(base)).isEqualTo("closed");
    }

    private static String status(String path) throws Exception {
        return server.read(path).at("/record/status").asString();
    }

    @Test
    void anErasedTextShowsAPlaceholderAndAKeyringThatIsDownIsNoBlankText() throws Exception {
        TestCase one = server.newCase();
        one.contact("police", "2007-03-12", "words about the child");
        server.catchUp();
        String path = "/api/v1/cases/" + one.id().text() + "/chronology";
        server.keys.setDown(true);
        HttpResponse<String> down = server.get("auditor", path);
        server.keys.setDown(false);
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("keyring-unavailable");
        server.keys.destroy(one.id(), PersonId.CHILD);
        assertThat(texts(server.read(path).path("entries"), "summary"))
                .containsExactly("home visit: [erased by law]");
    }
}
