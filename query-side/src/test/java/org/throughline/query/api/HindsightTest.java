package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

class HindsightTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "social-care", "childrens-social-care");
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
    void whatWasLearnedLaterIsNowhereInAnEarlierAnswer() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        EntryId contact = one.contact("police", "2007-03-12", "seen early");
        one.post(
                "cafcass",
                "information-sent",
                "'happened':'2008-05-01','to':[{'kind':'agency','agency':'gp'}],'means':'letter',"
                        + "'carries':['%s'],'extent':'full','content':'canary letter'"
                                .formatted(contact.text()));
        EntryId later = learnedLater(one);
        one.correct("police", contact, "2008-07-01", "canary correction");
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2008-08-01','recorded':'2008-08-01','retracts':'%s','reason':'canary'"
                        .formatted(contact.text()));
        server.catchUp();
        String base = "/api/v1/cases/" + one.id().text();
        for (String path :
                List.of(
                        "/chronology",
                        "/knowledge",
                        "/decisions",
                        "/people",
                        "/events",
                        "",
                        "/entries/" + contact.text())) {
            for (String by : List.of("", "&by=police", "&by=social-care")) {
                HttpResponse<String> answer =
                        server.get("auditor", base + path + "?known=2007-12-31" + by);
                assertThat(answer.body())
                        .as(path + by)
                        .doesNotContain("canary", "2008", "cafcass", "hospital", "\"gp\"")
                        .doesNotContain(later.text(), "\"total\"", "\"retracted\":true")
                        .doesNotContain("\"corrected\":true");
            }
        }
        assertThenAndWithHindsight(base);
    }

    /// Nobody had it before whoever wrote it, whatever stands first in the alphabet.
    @Test
    void whatAllTogetherKnewBeganWithWhoeverHadItFirst() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        EntryId contact = one.contact("police", "2007-03-12", "seen early");
        one.post(
                "social-care",
                "knowledge-stated",
                ("'happened':'2007-06-01','recorded':'2007-06-01','stance':'knew','since':'2007-05-01',"
                                + "'knower':{'kind':'agency','agency':'board'},'of':'%s'")
                        .formatted(contact.text()));
        server.catchUp();
        String chronology = "/api/v1/cases/" + one.id().text() + "/chronology?known=2007-12-31";
        for (String by : List.of("", "&by=police")) {
            JsonNode known = known(server.read(chronology + by), contact);
            assertThat(known.path("since").asString()).as(by).isEqualTo("2007-03-12");
            assertThat(known.path("channel").asString()).as(by).isEqualTo("authored");
        }
        JsonNode board = known(server.read(chronology + "&by=board"), contact);
        assertThat(board.path("since").asString()).isEqualTo("2007-05-01");
    }

    private static JsonNode known(JsonNode answer, EntryId entry) {
        return answer.path("entries")
                .valueStream()
                .filter(each -> each.path("entryId").asString().equals(entry.text()))
                .findFirst()
                .orElseThrow()
                .path("known");
    }

    private static EntryId learnedLater(TestCase one) {
        EntryId later = one.contact("hospital", "2008-06-01", "canary visit");
        one.post(
                "hospital",
                "referral-made",
                "'happened':'2008-06-02','recorded':'2008-06-02','to':'social-care','concern':'canary'");
        one.post(
                "hospital",
                "relationship-asserted",
                "'happened':'2008-06-03','recorded':'2008-06-03','person':'uncle',"
                        + "'relation':'carer-of','to':'child','calledBy':'canary'");
        return later;
    }

    private static void assertThenAndWithHindsight(String base) throws Exception {
        JsonNode then = server.read(base + "/chronology?known=2007-12-31&by=police");
        assertThat(texts(then.path("entries"), "summary"))
                .containsExactly("home visit: seen early");
        assertThat(then.path("counts").path("notYetKnown").asInt()).isEqualTo(5);
        JsonNode union = server.read(base + "/chronology?known=2007-12-31");
        assertThat(union.path("asked").path("union").asBoolean()).isTrue();
        JsonNode hindsight = server.read(base + "/chronology?known=2007-12-31&hindsight=show");
        assertThat(hindsight.path("entries")).hasSize(6);
        assertThat(hindsight.path("counts").path("total").asInt()).isEqualTo(6);
        assertThat(hindsight.path("asked").path("hindsight").asBoolean()).isTrue();
    }
}
