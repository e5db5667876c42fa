package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// Two times of a case told by hand: a visit that is passed on and corrected, one that is recorded
/// late, one that was entered in error.
@Tag("server")
class CompareTest {

    private static TestServer server;

    private TestCase one;
    private EntryId visit;
    private EntryId wrong;
    private EntryId late;
    private long begun;

    @BeforeAll
    static void start() {
        server = new TestServer();
        for (String agency : List.of("police", "gp", "school")) {
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
        visit = one.contact("police", "2007-03-01", "first words");
        wrong = one.contact("police", "2007-03-05", "another child");
        begun = server.log.head().value();
        one.post(
                "police",
                "information-sent",
                ("'happened':'2007-05-01','recorded':'2007-05-01','means':'letter','extent':'full',"
                                + "'to':[{'kind':'agency','agency':'gp'}],'carries':['%s']")
                        .formatted(visit.text()));
        one.correct("police", visit, "2007-09-01", "second words");
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2007-10-01','recorded':'2007-10-01','retracts':'%s','reason':'mixed up'"
                        .formatted(wrong.text()));
        late =
                one.post(
                        "school",
                        "concern-logged",
                        "'happened':'2007-02-01','recorded':'2008-06-01','concern':'hungry'");
    }

    private String address(String asked) {
        return "/api/v1/cases/" + one.id().text() + "/compare" + asked;
    }

    private JsonNode compare(String token, String asked) throws Exception {
        server.catchUp();
        return server.read(token, address(asked));
    }

    private JsonNode compare(String asked) throws Exception {
        return compare("auditor", asked);
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(each -> ids.add(each.path("entryId").asString("")));
        return ids;
    }

    private static List<String> cells(JsonNode list) {
        List<String> cells = new ArrayList<>();
        list.forEach(
                each ->
                        cells.add(
                                "%s %s -> %s"
                                        .formatted(
                                                each.path("knower").asString(),
                                                each.path("was").asString(),
                                                each.at("/now/state").asString())));
        return cells;
    }

    @Nested
    class R28WhoKnewWhatAndWhen {

        @Test
        void whatBecameKnownBetweenTwoInstantsIsToldAndWhatIsLaterIsNot() throws Exception {
            JsonNode answer = compare("?left=2007-04-01&right=2007-06-01&by=gp");
            assertThat(answer.path("axis").asString()).isEqualTo("known");
            assertThat(answer.at("/left/known").asString())
                    .isEqualTo("2007-04-01T22:59:59.999999Z");
            assertThat(answer.at("/asked/by").asString()).isEqualTo("gp");
            assertThat(ids(answer.path("added"))).contains(visit.text());
            assertThat(cells(answer.path("newlyKnown"))).contains("gp not-submitted -> held");
            assertThat(answer.path("corrected")).isEmpty();
            assertThat(answer.path("retracted")).isEmpty();
            assertThat(answer.at("/counts/left").asInt()).isZero();
            assertThat(answer.toString())
                    .contains("first words")
                    .doesNotContain("second words", "2007-09", "2007-10", "2008", "mixed up");
        }

        @Test
        void aCorrectionAndARetractionShowFromWhenTheyWereMade() throws Exception {
            JsonNode answer = compare("?left=2007-04-01&right=2007-12-31&by=police");
            assertThat(answer.path("corrected")).hasSize(1);
            assertThat(answer.at("/corrected/0/versionBefore").asInt()).isOne();
            assertThat(answer.at("/corrected/0/entry/version").asInt()).isEqualTo(2);
            assertThat(answer.at("/corrected/0/entry/entryId").asString()).isEqualTo(visit.text());
            assertThat(ids(answer.path("retracted"))).containsExactly(wrong.text());
            assertThat(answer.path("newlyKnown").toString()).contains("\"wasVersion\":1");
            assertThat(compare("?left=2007-11-01&right=2007-12-31&by=police").path("retracted"))
                    .isEmpty();
        }

        @Test
        void knowledgeThatEndedIsTold() throws Exception {
            one.post(
                    "police",
                    "knowledge-stated",
                    ("'happened':'2007-01','recorded':'2007-01','of':'%s','stance':'knew','since':'2007-03-02',"
                                    + "'until':'2007-08-01','knower':{'kind':'agency','agency':'school'}")
                            .formatted(visit.text()));
            JsonNode answer = compare("?left=2007-04-01&right=2007-12-31&by=school");
            assertThat(ids(answer.path("gone"))).containsExactly(visit.text());
            assertThat(cells(answer.path("noLongerKnown")))
                    .containsExactly("school known -> source-silent");
        }

        @Test
        void withoutByItIsTheUnionThatNobodyHeld() throws Exception {
            JsonNode answer = compare("?left=2007-01-01&right=2007-12-31");
            assertThat(answer.at("/asked/union").asBoolean()).isTrue();
            assertThat(ids(answer.path("added"))).contains(visit.text(), wrong.text(), late.text());
        }
    }

    @Test
    void betweenTwoPositionsStandsWhatTheLogHasGained() throws Exception {
        server.catchUp();
        long head = server.log.head().value();
        JsonNode answer = compare("?axis=ledger&left=%d&right=%d".formatted(begun, head));
        assertThat(answer.path("axis").asString()).isEqualTo("ledger");
        assertThat(answer.at("/left/ledger").asLong()).isEqualTo(begun);
        assertThat(answer.at("/right/ledger").asLong()).isEqualTo(head);
        assertThat(answer.has("asked")).isFalse();
        assertThat(ids(answer.path("added"))).hasSize(2).contains(late.text());
        assertThat(answer.at("/corrected/0/entry/entryId").asString()).isEqualTo(visit.text());
        assertThat(ids(answer.path("retracted"))).containsExactly(wrong.text());
        assertThat(cells(answer.path("newlyKnown")))
                .contains("gp not-submitted -> held", "school not-submitted -> known");
        assertThat(answer.at("/counts/added").asInt()).isEqualTo(2);
        assertThat(answer.at("/counts/left").asInt()).isEqualTo(2);
        assertThat(answer.at("/counts/right").asInt()).isEqualTo(4);
    }

    @Test
    void beforeTheCaseBeganThereWasNothing() throws Exception {
        JsonNode answer = compare("?axis=ledger&left=1&right=" + begun);
        assertThat(ids(answer.path("added"))).containsExactly(visit.text(), wrong.text());
        assertThat(answer.at("/counts/left").asInt()).isZero();
        assertThat(server.get("auditor", address("?axis=ledger&left=1&right=2")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStatementThatIsTakenBackIsNoLongerKnownOnTheRecord() throws Exception {
        EntryId stated =
                one.post(
                        "police",
                        "knowledge-stated",
                        ("'happened':'2007-01','recorded':'2007-01','of':'%s','stance':'knew','since':'2007-03-02',"
                                        + "'knower':{'kind':'agency','agency':'school'}")
                                .formatted(visit.text()));
        long before = server.log.head().value();
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2008','recorded':'2008','retracts':'%s','reason':'not so'"
                        .formatted(stated.text()));
        long after = server.log.head().value();
        String asked = "?axis=ledger&left=%d&right=%d".formatted(before, after);
        JsonNode all = compare(asked + "&by=school");
        assertThat(cells(all.path("noLongerKnown"))).contains("school known -> source-silent");
        assertThat(ids(all.path("gone"))).contains(visit.text());
        String own = compare("agency.school", asked).toString();
        assertThat(own).as("what it may no longer read").doesNotContain("words", visit.text());
        assertThat(
                        server.get("agency.school", address("?axis=ledger&left=1&right=" + before))
                                .body())
                .contains("second words");
    }

    @Test
    void anAgencyIsToldOfItselfOnly() throws Exception {
        JsonNode answer = compare("agency.gp", "?axis=ledger&left=1&right=" + head());
        assertThat(answer.toString())
                .contains("first words")
                .doesNotContain("second words", "another child", "hungry", "school", "withheld");
        assertThat(cells(answer.path("newlyKnown"))).allMatch(each -> each.startsWith("gp "));
        assertThat(answer.at("/asked/by").asString()).isEqualTo("gp");
        assertThat(server.get("agency.gp", address("?left=2007&right=2008&by=police")).statusCode())
                .isEqualTo(403);
        assertThat(server.get("agency.housing", address("?left=2007&right=2008")).statusCode())
                .isEqualTo(404);
    }

    private long head() throws InterruptedException {
        server.catchUp();
        return server.log.head().value();
    }

    @Test
    void aReviewerIsToldHowMuchIsWithheld() throws Exception {
        one.decideReview();
        assertThat(compare("reviewer", "?left=2007&right=2008").at("/counts/withheld").asInt())
                .isZero();
        assertThat(compare("agency.gp", "?left=2007&right=2008").at("/counts").has("withheld"))
                .isFalse();
    }

    @Test
    void aPeriodKeepsWhatLiesOrLayInIt() throws Exception {
        String asked = "?axis=ledger&left=1&right=" + head();
        JsonNode february = compare(asked + "&from=2007-02&to=2007-02");
        assertThat(ids(february.path("added"))).containsExactly(late.text());
        assertThat(february.at("/counts/filtered").asInt()).isEqualTo(3);
    }

    @Test
    void theSameAddressGivesTheSameForEver() throws Exception {
        String known = compare("?left=2007-04-01&right=2007-12-31").path("pinned").asString();
        String places =
                compare("?axis=ledger&left=%d&right=%d".formatted(begun, head()))
                        .path("pinned")
                        .asString();
        assertThat(known).contains("left=2007-04-01&right=2007-12-31&ledger=");
        assertThat(places).doesNotContain("ledger=1").contains("axis=ledger&left=" + begun);
        String before = server.get("auditor", known).body() + server.get("auditor", places).body();
        one.contact("gp", "2007-06-01", "later on the record");
        server.catchUp();
        assertThat(server.get("auditor", known).body() + server.get("auditor", places).body())
                .isEqualTo(before);
        assertThat(compare("?left=2007-04-01&right=2007-12-31").toString())
                .contains("later on the record");
    }

    @Test
    void itsPagesTogetherAreTheWhole() throws Exception {
        String asked = "?axis=ledger&left=1&right=" + head();
        JsonNode whole = compare(asked);
        List<String> walked = new ArrayList<>();
        String next = address(asked + "&limit=1");
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = server.read(next);
            walked.addAll(ids(page.path("added")));
            assertThat(page.path("counts")).isEqualTo(whole.path("counts"));
            next = page.path("next").asString("");
            pages++;
        }
        assertThat(walked).containsExactlyElementsOf(ids(whole.path("added")));
        assertThat(pages).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?right=2008|left",
                "?left=2007|right",
                "?left=2008&right=2007|left",
                "?left=zebra&right=2008|left",
                "?left=2007&right=2008&axis=zebra|axis",
                "?left=2007&right=2008&known=2008|known",
                "?left=2007&right=2008&hindsight=show|hindsight",
                "?left=2007&left=2008&right=2008|left",
                "?axis=ledger&left=1&right=99999|right",
                "?axis=ledger&left=99999&right=1|left",
                "?axis=ledger&left=9&right=8|left",
                "?axis=ledger&left=2007-03-01&right=8|left",
                "?axis=ledger&left=1&right=2&ledger=2|ledger",
                "?axis=ledger&left=2000-01-01T00:00:00Z&right=2999-01-01T00:00:00Z|right",
                "?left=2007&right=2008&ledger=99999|ledger",
                "?left=2007&right=2008&by=jane-smith|by",
                "?left=2007&right=2008&wrong=zebra|''"
            })
    void whatCannotBeAskedIsNamedAndNotRepeated(String asked, String field) throws Exception {
        server.catchUp();
        HttpResponse<String> answer = server.get("auditor", address(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"pointer\":\"" + field + "\"")
                .doesNotContain("zebra", "99999", "smith");
    }
}
