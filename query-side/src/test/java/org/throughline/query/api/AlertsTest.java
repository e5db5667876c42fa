package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// Alerts over HTTP: who is told of which, and as of when.
class AlertsTest {

    private static TestServer server;
    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
        TestCase.register(server.log, "hospital", "hospital-trust");
        TestCase.register(server.log, "social-care", "childrens-social-care");
        TestCase.register(server.log, "gscb", "safeguarding-board");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        one = server.newCase();
        one.open("social-care", "live");
    }

    private EntryId post(String agency, String type, String happened, String fields) {
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s',%s".formatted(happened, happened, fields));
    }

    private EntryId letter() {
        return post(
                "hospital",
                "information-sent",
                "2007-03-01",
                "'to':[{'kind':'agency','agency':'gp'}],'means':'letter','content':'canary'");
    }

    private void opened(EntryId sent, String day) {
        post("gp", "information-opened", day, "'sent':'" + sent.text() + "'");
    }

    private JsonNode alerts(String as, String asked) throws Exception {
        server.catchUp();
        return server.read(as, "/api/v1/cases/" + one.id().text() + "/alerts" + asked);
    }

    private List<JsonNode> of(String row, JsonNode answer) {
        return answer.path("alerts")
                .valueStream()
                .filter(each -> each.path("rule").asString().equals(row))
                .toList();
    }

    @Test
    void anAlertNamesItsRowSinceWhenAndItsEvidence() throws Exception {
        EntryId sent = letter();
        JsonNode answer = alerts("auditor", "");
        JsonNode alert = of("R31", answer).getFirst();
        assertThat(alert.path("since").asString()).isEqualTo("2007-03-15");
        assertThat(alert.path("certain").asBoolean()).isTrue();
        assertThat(alert.path("absence").asString()).isEqualTo("no-record");
        assertThat(alert.path("pack").toString())
                .isEqualTo("{\"id\":\"2000-01\",\"inForce\":false,\"certain\":true}");
        JsonNode evidence = alert.path("evidence").get(0);
        assertThat(evidence.path("entryId").asString()).isEqualTo(sent.text());
        assertThat(evidence.path("summary").asString()).contains("canary");
        assertThat(answer.path("counts").path("withheld").asInt()).isZero();
        assertThat(answer.has("label")).isFalse();
    }

    @Test
    void wouldItHaveStoodOnThatDayIsTheSameQuestionAndNothingLearnedLaterChangesTheAnswer()
            throws Exception {
        EntryId sent = letter();
        JsonNode early = alerts("auditor", "?known=2007-03-10");
        assertThat(of("R31", early)).isEmpty();
        JsonNode then = alerts("auditor", "?known=2007-03-20");
        assertThat(of("R31", then)).hasSize(1);
        assertThat(then.path("label").asString()).contains("no rule of that time");
        opened(sent, "2007-04-01");
        post("gscb", "note-recorded", "2008-01-01", "'note':'later'");
        JsonNode again = alerts("auditor", "?known=2007-03-20");
        assertThat(again.path("alerts")).isEqualTo(then.path("alerts"));
        assertThat(again.path("counts")).isEqualTo(then.path("counts"));
        assertThat(again.path("asOf")).isEqualTo(then.path("asOf"));
        assertThat(of("R31", alerts("auditor", ""))).isEmpty();
    }

    @Test
    void theRecordAsItStoodAtAPositionGivesTheAlertsOfThen() throws Exception {
        EntryId sent = letter();
        server.catchUp();
        long before = server.log.head().value();
        String pinned = alerts("auditor", "").path("pinned").asString();
        JsonNode first = server.read("auditor", pinned);
        opened(sent, "2007-04-01");
        assertThat(of("R31", alerts("auditor", "?ledger=" + before))).hasSize(1);
        assertThat(server.read("auditor", pinned)).isEqualTo(first);
        assertThat(of("R31", alerts("auditor", ""))).isEmpty();
    }

    @Test
    void anAgencyIsToldOfAlertsWhoseEvidenceItMayReadAndOfNoNumberOfOthers() throws Exception {
        letter();
        assertThat(of("R31", alerts("agency.hospital", ""))).hasSize(1);
        one.contact("police", "2007-01-01", "x");
        JsonNode police = alerts("agency.police", "");
        assertThat(of("R31", police)).isEmpty();
        assertThat(police.toString()).doesNotContain("canary");
        assertThat(police.path("counts").has("withheld")).isFalse();
    }

    @Test
    void anOpeningThatTheSenderDoesNotKnowOfLeavesItsAlertAsItIs() throws Exception {
        EntryId sent = letter();
        JsonNode before = alerts("agency.hospital", "").path("alerts");
        opened(sent, "2007-04-01");
        assertThat(alerts("agency.hospital", "").path("alerts")).isEqualTo(before);
    }

    @Test
    void aReviewerIsToldHowManyRestOnWhatTheTermsLeaveOut() throws Exception {
        letter();
        one.decideReview();
        assertThat(of("R31", alerts("reviewer", ""))).hasSize(1);
        assertThat(alerts("reviewer", "").path("counts").path("withheld").asInt()).isZero();
        one.post(
                "gscb",
                "terms-agreed",
                "'happened':'2008-02','recorded':'2008-02',"
                        + "'terms':{'scope':{'period':'2007-06/2008-01','timeAfterIncident':'not-stated'}}");
        JsonNode bounded = alerts("reviewer", "");
        assertThat(of("R31", bounded)).isEmpty();
        assertThat(bounded.path("counts").path("withheld").asInt()).isPositive();
        assertThat(bounded.toString()).doesNotContain("canary");
    }

    @Test
    void aPeriodLeavesOutWhatLiesOutsideItAndSaysHowMany() throws Exception {
        letter();
        JsonNode all = alerts("auditor", "");
        JsonNode none = alerts("auditor", "?from=2012&to=2012");
        assertThat(none.path("alerts")).isEmpty();
        assertThat(none.path("counts").path("filtered").asInt())
                .isEqualTo(all.path("alerts").size());
    }

    @Test
    void hindsightIsLabelledAndWhatRestsOnItIsMarked() throws Exception {
        letter();
        post(
                "gp",
                "information-sent",
                "2008-06-01",
                "'to':[{'kind':'agency','agency':'police'}],'means':'letter'");
        JsonNode answer = alerts("auditor", "?known=2007-12-31&hindsight=show");
        assertThat(answer.path("label").asString()).startsWith("Hindsight");
        assertThat(of("R31", answer))
                .extracting(each -> each.path("hindsight").asBoolean(false))
                .containsExactly(false, true);
        assertThat(of("R31", alerts("auditor", "?known=2007-12-31"))).hasSize(1);
    }

    @Test
    void aCorrectionAndARetractionCountFromWhenTheyWereKnown() throws Exception {
        EntryId sent = letter();
        one.post(
                "hospital",
                "entry-retracted",
                "'happened':'2008-01-01','recorded':'2008-01-01','retracts':'%s','reason':'x'"
                        .formatted(sent.text()));
        assertThat(of("R31", alerts("auditor", "?known=2007-12-31"))).hasSize(1);
        assertThat(of("R31", alerts("auditor", ""))).isEmpty();
    }

    @Test
    void noAlertBlamesAndNoneIsAScore() throws Exception {
        letter();
        post(
                "police",
                "incident-attended",
                "2007-03-01",
                "'kind':'domestic-abuse','access':'at-the-door','children':[]");
        String all = alerts("auditor", "").toString();
        assertThat(all)
                .doesNotContainPattern("(?i)\\b(failed|failure|ignored|should have|blame)\\b");
        assertThat(all).doesNotContain("\"score\"", "\"severity\"", "\"risk\"");
    }

    private JsonNode question(String as, String name, String asked) throws Exception {
        server.catchUp();
        return server.read(as, "/api/v1/cases/" + one.id().text() + "/questions/" + name + asked);
    }

    @Test
    void aQuestionHasItsStateItsWordsAndItsEvidence() throws Exception {
        EntryId sent = letter();
        JsonNode silent = question("auditor", "opened", "");
        assertThat(silent.path("state").asString()).isEqualTo("not-submitted");
        JsonNode item = silent.path("items").get(0);
        assertThat(item.path("about").path("entryId").asString()).isEqualTo(sent.text());
        assertThat(item.path("agency").asString()).isEqualTo("gp");
        assertThat(item.path("evidence")).isEmpty();
        opened(sent, "2007-04-01");
        JsonNode yes = question("auditor", "opened", "");
        assertThat(yes.path("state").asString()).isEqualTo("yes");
        assertThat(yes.path("items").get(0).path("evidence")).hasSize(1);
        assertThat(question("auditor", "opened", "?known=2007-03-20").path("state").asString())
                .isEqualTo("not-submitted");
    }

    @Test
    void theListAnswersEachQuestionAndLeadsToIt() throws Exception {
        letter();
        server.catchUp();
        JsonNode list = server.read("auditor", "/api/v1/cases/" + one.id().text() + "/questions");
        for (JsonNode each : list.path("questions")) {
            JsonNode answer = server.read("auditor", each.path("href").asString());
            assertThat(answer.path("state")).isEqualTo(each.path("state"));
            assertThat(answer.path("question")).isEqualTo(each.path("question"));
        }
        assertThat(list.path("questions").size()).isGreaterThan(15);
        assertThat(
                        server.get(
                                        "auditor",
                                        "/api/v1/cases/" + one.id().text() + "/questions/nothing")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAgencyIsToldOfNoOtherThatItGaveNothing() throws Exception {
        letter();
        JsonNode answer = question("agency.hospital", "opened", "");
        assertThat(answer.path("state").asString()).isEqualTo("no-record");
    }
}
