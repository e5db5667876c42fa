package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// Three agencies with a part each, one that gave nothing, and a Board that looks back on all of
/// it.
@Tag("server")
class JigsawTest {

    private static TestServer server;

    private TestCase one;
    private EntryId visit;
    private EntryId concern;

    @BeforeAll
    static void start() {
        server = new TestServer();
        for (String agency : List.of("police", "gp", "school", "housing")) {
            TestCase.register(server.log, agency, agency);
        }
        TestCase.register(server.log, "gscb", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void tell() {
        one = server.newCase();
        visit = one.contact("police", "2007-03-01", "what the police saw");
        concern =
                one.post(
                        "school",
                        "concern-logged",
                        "'happened':'2007-04-01','recorded':'2007-04-01','concern':'hungry'");
        one.post(
                "police",
                "information-sent",
                ("'happened':'2007-05-01','recorded':'2007-05-01','means':'letter','extent':'full',"
                                + "'to':[{'kind':'agency','agency':'gp'}],'carries':['%s']")
                        .formatted(visit.text()));
        one.post("police", "involvement-started", "'happened':'2007-05-02','involved':'housing'");
        EntryId wrong = one.contact("police", "2007-06-01", "another child");
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2007-06-02','recorded':'2007-06-02','retracts':'%s','reason':'mixed up'"
                        .formatted(wrong.text()));
        one.post(
                "gscb",
                "pattern-stated",
                "'happened':'2007','recorded':'2009','act':'contact','quantifier':'several',"
                        + "'period':'2007','description':'what only the review put together'");
    }

    private String address(String asked) {
        return "/api/v1/cases/" + one.id().text() + "/jigsaw" + asked;
    }

    private JsonNode jigsaw(String token, String asked) throws Exception {
        server.catchUp();
        return server.read(token, address(asked));
    }

    private JsonNode jigsaw(String asked) throws Exception {
        return jigsaw("auditor", asked);
    }

    private static JsonNode of(String agency, JsonNode jigsaw) {
        return jigsaw.path("agencies")
                .valueStream()
                .filter(each -> each.path("agency").asString().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lacked(JsonNode piece) {
        List<String> ids = new ArrayList<>();
        piece.path("lacked").forEach(each -> ids.add(each.path("entryId").asString("")));
        return ids;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Nested
    class R29NoAgencyHadTheWhole {

        @Test
        void whatEachHadAndLackedAndWhoHeldIt() throws Exception {
            JsonNode answer = jigsaw("");
            int whole = answer.path("whole").asInt();
            assertThat(whole).isEqualTo(4);
            assertThat(of("police", answer).path("had").asInt()).isEqualTo(3);
            JsonNode lacked = of("police", answer).at("/lacked/0");
            assertThat(lacked.path("entryId").asString()).isEqualTo(concern.text());
            assertThat(lacked.path("title").asString()).isEqualTo("Concern logged");
            assertThat(lacked.path("happened").asString()).isEqualTo("2007-04-01");
            assertThat(lacked.path("state").asString()).isEqualTo("source-silent");
            assertThat(texts(lacked.path("by"))).containsExactly("school");
            assertThat(lacked(of("school", answer))).contains(visit.text());
            for (JsonNode each : answer.path("agencies")) {
                int sum = 0;
                for (JsonNode number : each.path("counts")) {
                    sum += number.asInt();
                }
                assertThat(sum).as(each.toString()).isEqualTo(whole);
            }
        }

        @Test
        void theFullestHolderIsNamedAndHadNotAllOfIt() throws Exception {
            JsonNode answer = jigsaw("");
            assertThat(texts(answer.path("fullest"))).containsExactly("police");
            assertThat(answer.at("/agencies/0/agency").asString()).isEqualTo("police");
            assertThat(answer.at("/agencies/0/counts/lacked").asInt()).isPositive();
            assertThat(answer.path("label").asString()).contains("Nobody held it together");
        }

        @Test
        void whoGaveNothingIsNamedAndLacksNothing() throws Exception {
            JsonNode answer = jigsaw("");
            assertThat(texts(answer.path("notSubmitted")))
                    .contains("housing")
                    .doesNotContain("police");
            assertThat(lacked(of("housing", answer))).isEmpty();
            assertThat(of("housing", answer).at("/counts/notSubmitted").asInt()).isPositive();
        }

        @Test
        void heldIsNotKnown() throws Exception {
            JsonNode gp = of("gp", jigsaw(""));
            assertThat(gp.at("/counts/held").asInt()).isPositive();
            assertThat(lacked(gp)).doesNotContain(visit.text());
        }

        @Test
        void asOfATimeItIsTheUnionThatNobodyHeld() throws Exception {
            JsonNode then = jigsaw("?known=2007-03-31");
            assertThat(then.at("/asked/union").asBoolean()).isTrue();
            assertThat(then.path("whole").asInt()).isOne();
            assertThat(then.toString()).doesNotContain(concern.text(), "2007-04", "2007-05");
            assertThat(jigsaw("?known=2007-04-30").path("whole").asInt()).isEqualTo(2);
        }

        @Test
        void whoLooksBackIsNoPieceOfIt() throws Exception {
            JsonNode answer = jigsaw("");
            assertThat(texts(answer.path("lookingBack"))).containsExactly("gscb");
            assertThat(answer.path("agencies").toString()).doesNotContain("gscb");
            assertThat(answer.path("notHeld").asInt()).isOne();
        }
    }

    @Test
    void anAgencyIsShownItsOwnPieceOfWhatItMayRead() throws Exception {
        JsonNode gp = jigsaw("agency.gp", "");
        assertThat(gp.path("agencies")).hasSize(1);
        assertThat(gp.at("/agencies/0/agency").asString()).isEqualTo("gp");
        for (String field : List.of("fullest", "notSubmitted", "lookingBack", "notHeld")) {
            assertThat(gp.has(field)).as(field).isFalse();
        }
        assertThat(gp.path("whole").asInt()).isEqualTo(gp.at("/agencies/0/had").asInt());
        assertThat(gp.toString()).doesNotContain("school", "housing", concern.text(), "withheld");
        server.log.startAt(Instant.now());
        one.post(
                "school",
                "emergency-access-declared",
                "'happened':'2026-01-01','reason':'a child may come to harm'");
        JsonNode opened = jigsaw("agency.school", "");
        assertThat(lacked(opened.at("/agencies/0"))).contains(visit.text());
        assertThat(opened.toString()).doesNotContain("\"by\":[");
        assertThat(server.get("agency.camhs", address("")).statusCode()).isEqualTo(404);
    }

    @Test
    void aPeriodAndAPositionNarrowIt() throws Exception {
        assertThat(jigsaw("?from=2007-04&to=2007-04").path("whole").asInt()).isOne();
        server.catchUp();
        String pinned = jigsaw("").path("pinned").asString();
        String before = server.get("auditor", pinned).body();
        one.contact("gp", "2007-07-01", "later on the record");
        server.catchUp();
        assertThat(server.get("auditor", pinned).body()).isEqualTo(before);
        assertThat(jigsaw("").path("whole").asInt()).isEqualTo(5);
    }

    @Test
    void itsPagesTogetherAreTheWhole() throws Exception {
        JsonNode whole = jigsaw("");
        List<String> walked = new ArrayList<>();
        String next = address("?limit=1");
        while (!next.isEmpty()) {
            JsonNode page = server.read(next);
            walked.addAll(lacked(of("school", page)));
            assertThat(of("school", page).path("counts"))
                    .isEqualTo(of("school", whole).path("counts"));
            next = page.path("next").asString("");
        }
        assertThat(walked).isNotEmpty().containsExactlyElementsOf(lacked(of("school", whole)));
    }

    @Test
    void noPersonalTextIsOpenedForIt() throws Exception {
        assertThat(jigsaw("").toString()).doesNotContain("what the police saw", "hungry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=gp", "hindsight=show"})
    void itIsAboutAllAgenciesAtOneTime(String asked) throws Exception {
        server.catchUp();
        HttpResponse<String> answer = server.get("auditor", address("?known=2008&" + asked));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"pointer\":\"" + asked.substring(0, asked.indexOf('=')) + "\"");
    }
}
