package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What changed between two times, for those who may read it.
@Tag("server")
class CompareTest {

    private static TestServer server;

    private CompareRig rig;

    @BeforeAll
    static void start() {
        server = CompareRig.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void tell() {
        rig = new CompareRig(server);
    }

    private JsonNode compare(String asked) throws Exception {
        return rig.compare("auditor", asked);
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
            assertThat(CompareRig.ids(answer.path("added"))).contains(rig.visit.text());
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
            assertThat(answer.at("/corrected/0/entry/entryId").asString())
                    .isEqualTo(rig.visit.text());
            assertThat(CompareRig.ids(answer.path("retracted"))).containsExactly(rig.wrong.text());
            assertThat(answer.path("newlyKnown").toString()).contains("\"wasVersion\":1");
            assertThat(compare("?left=2007-11-01&right=2007-12-31&by=police").path("retracted"))
                    .isEmpty();
        }

        @Test
        void knowledgeThatEndedIsTold() throws Exception {
            rig.one.post(
                    "police",
                    "knowledge-stated",
                    ("'happened':'2007-01','recorded':'2007-01','of':'%s','stance':'knew','since':'2007-03-02',"
                                    + "'until':'2007-08-01','knower':{'kind':'agency','agency':'school'}")
                            .formatted(rig.visit.text()));
            JsonNode answer = compare("?left=2007-04-01&right=2007-12-31&by=school");
            assertThat(CompareRig.ids(answer.path("gone"))).containsExactly(rig.visit.text());
            assertThat(cells(answer.path("noLongerKnown")))
                    .containsExactly("school known -> source-silent");
        }

        @Test
        void withoutByItIsTheUnionThatNobodyHeld() throws Exception {
            JsonNode answer = compare("?left=2007-01-01&right=2007-12-31");
            assertThat(answer.at("/asked/union").asBoolean()).isTrue();
            assertThat(CompareRig.ids(answer.path("added")))
                    .contains(rig.visit.text(), rig.wrong.text(), rig.late.text());
        }
    }

    @Test
    void betweenTwoPositionsStandsWhatTheLogHasGained() throws Exception {
        server.catchUp();
        long head = server.log.head().value();
        JsonNode answer = compare("?axis=ledger&left=%d&right=%d".formatted(rig.begun, head));
        assertThat(answer.path("axis").asString()).isEqualTo("ledger");
        assertThat(answer.at("/left/ledger").asLong()).isEqualTo(rig.begun);
        assertThat(answer.at("/right/ledger").asLong()).isEqualTo(head);
        assertThat(answer.has("asked")).isFalse();
        assertThat(CompareRig.ids(answer.path("added"))).hasSize(2).contains(rig.late.text());
        assertThat(answer.at("/corrected/0/entry/entryId").asString()).isEqualTo(rig.visit.text());
        assertThat(CompareRig.ids(answer.path("retracted"))).containsExactly(rig.wrong.text());
        assertThat(cells(answer.path("newlyKnown")))
                .contains("gp not-submitted -> held", "school not-submitted -> known");
        assertThat(answer.at("/counts/added").asInt()).isEqualTo(2);
        assertThat(answer.at("/counts/left").asInt()).isEqualTo(2);
        assertThat(answer.at("/counts/right").asInt()).isEqualTo(4);
    }

    @Test
    void beforeTheCaseBeganThereWasNothing() throws Exception {
        JsonNode answer = compare("?axis=ledger&left=1&right=" + rig.begun);
        assertThat(CompareRig.ids(answer.path("added")))
                .containsExactly(rig.visit.text(), rig.wrong.text());
        assertThat(answer.at("/counts/left").asInt()).isZero();
        assertThat(server.get("auditor", rig.address("?axis=ledger&left=1&right=2")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStatementThatIsTakenBackIsNoLongerKnownOnTheRecord() throws Exception {
        EntryId stated =
                rig.one.post(
                        "police",
                        "knowledge-stated",
                        ("'happened':'2007-01','recorded':'2007-01','of':'%s','stance':'knew','since':'2007-03-02',"
                                        + "'knower':{'kind':'agency','agency':'school'}")
                                .formatted(rig.visit.text()));
        long before = server.log.head().value();
        rig.one.post(
                "police",
                "entry-retracted",
                "'happened':'2008','recorded':'2008','retracts':'%s','reason':'not so'"
                        .formatted(stated.text()));
        long after = server.log.head().value();
        String asked = "?axis=ledger&left=%d&right=%d".formatted(before, after);
        JsonNode all = compare(asked + "&by=school");
        assertThat(cells(all.path("noLongerKnown"))).contains("school known -> source-silent");
        assertThat(CompareRig.ids(all.path("gone"))).contains(rig.visit.text());
        String own = rig.compare("agency.school", asked).toString();
        assertThat(own).as("what it may no longer read").doesNotContain("words", rig.visit.text());
        assertThat(
                        server.get(
                                        "agency.school",
                                        rig.address("?axis=ledger&left=1&right=" + before))
                                .body())
                .contains("second words");
    }

    @Test
    void anAgencyIsToldOfItselfOnly() throws Exception {
        JsonNode answer = rig.compare("agency.gp", "?axis=ledger&left=1&right=" + rig.head());
        assertThat(answer.toString())
                .contains("first words")
                .doesNotContain("second words", "another child", "hungry", "school", "withheld");
        assertThat(cells(answer.path("newlyKnown"))).allMatch(each -> each.startsWith("gp "));
        assertThat(answer.at("/asked/by").asString()).isEqualTo("gp");
        assertThat(
                        server.get("agency.gp", rig.address("?left=2007&right=2008&by=police"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(server.get("agency.housing", rig.address("?left=2007&right=2008")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReviewerIsToldHowMuchIsWithheld() throws Exception {
        rig.one.decideReview();
        assertThat(rig.compare("reviewer", "?left=2007&right=2008").at("/counts/withheld").asInt())
                .isZero();
        assertThat(rig.compare("agency.gp", "?left=2007&right=2008").at("/counts").has("withheld"))
                .isFalse();
    }
}
