package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What the rules of rights mean for those who ask: chronology, lists, counts, and what stays
/// knowledge.
class RightsOverHttpTest {

    private static TestServer server;

    private TestCase one;
    private EntryId ofPolice;
    private EntryId ofSocialCare;
    private String base;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void aCaseOfPoliceAndSocialCare() {
        one = server.newCase();
        base = "/api/v1/cases/" + one.id().text();
        ofPolice = one.contact("police", "2007-03-12", "police words");
        ofSocialCare = one.contact("social-care", "2007-03-13", "social care words");
    }

    private static int status(String token, String path) throws Exception {
        return server.get(token, path, "Purpose", "duty").statusCode();
    }

    private Set<String> chronology(String token, String more) throws Exception {
        Set<String> ids = new TreeSet<>();
        server.read(token, base + "/chronology" + more)
                .path("entries")
                .forEach(each -> ids.add(each.path("entryId").stringValue("")));
        return ids;
    }

    private static Set<String> cases(String token) throws Exception {
        Set<String> ids = new TreeSet<>();
        String path = "/api/v1/cases?limit=1";
        while (path != null) {
            JsonNode page = server.read(token, path);
            page.path("cases").forEach(each -> ids.add(each.path("caseId").stringValue("")));
            path = page.path("next").stringValue(null);
        }
        return ids;
    }

    private EntryId lead(String agency) {
        return one.post(
                "social-care",
                "lead-professional-assigned",
                "'happened':'2007-04-01','lead':{'kind':'post','agency':'%s'}".formatted(agency));
    }

    private EntryId reviewDecided(String verdict) {
        return one.post(
                "gscb",
                "review-decided",
                "'happened':'2008','verdict':'%s','kind':'serious-case-review','pack':'gloucestershire-2008'"
                        .formatted(verdict));
    }

    @Test
    void aLeadProfessionalReadsTheWholeCaseWithoutBeingSaidToKnowIt() throws Exception {
        lead("school");
        server.catchUp();
        assertThat(cases("agency.school")).contains(one.id().text());
        assertThat(cases("practitioner.school")).contains(one.id().text());
        assertThat(cases("agency.gp")).doesNotContain(one.id().text());
        assertThat(chronology("agency.school", ""))
                .contains(ofPolice.text(), ofSocialCare.text())
                .hasSize(3);
        assertThat(chronology("agency.school", "?by=school")).isEmpty();
        assertThat(chronology("agency.school", "?known=2026-06-01")).isEmpty();
        JsonNode matrix = server.read("agency.school", base + "/knowledge");
        for (JsonNode row : matrix.path("rows")) {
            assertThat(row.at("/cells/school/state").stringValue(""))
                    .isIn("not-submitted", "source-silent");
        }
        JsonNode entry = server.read("agency.school", base + "/entries/" + ofPolice.text());
        assertThat(entry.path("versions")).hasSize(1);
        assertThat(entry.toString()).contains("police words");
        assertThat(server.get("agency.school", base + "/events").body()).contains("police words");
        JsonNode counts =
                server.read("agency.school", base + "/chronology?known=2026-06-01").path("counts");
        assertThat(counts.path("notYetKnown").asInt()).isEqualTo(3);
        assertThat(status("agency.gp", base)).isEqualTo(404);
    }

    @Test
    void aRightThatEndedShowsNothingOfNoPosition() throws Exception {
        EntryId assignment = lead("school");
        server.catchUp();
        String pinned = "?ledger=" + server.log.head().value();
        String before = server.get("agency.school", base + "/chronology" + pinned).body();
        assertThat(before).contains("police words");
        one.contact("police", "2007-05-01", "later words");
        server.catchUp();
        assertThat(server.get("agency.school", base + "/chronology" + pinned).body())
                .isEqualTo(before);
        one.post(
                "social-care",
                "entry-retracted",
                "'happened':'2007-06-01','retracts':'%s','reason':'wrong school'"
                        .formatted(assignment.text()));
        server.catchUp();
        assertThat(status("agency.school", base + "/chronology" + pinned)).isEqualTo(404);
        assertThat(cases("agency.school")).doesNotContain(one.id().text());
    }

    @Test
    void whoeverElseRetractsOrCorrectsAnAssignmentTakesNothing() throws Exception {
        EntryId assignment = lead("school");
        one.post(
                "police",
                "entry-retracted",
                "'happened':'2007-06-01','retracts':'%s','reason':'not theirs'"
                        .formatted(assignment.text()));
        server.catchUp();
        assertThat(chronology("agency.school", "")).contains(ofPolice.text());
    }

    @Test
    void anEntryMarkedSensitiveIsNotForALeadProfessional() throws Exception {
        EntryId restricted =
                one.post(
                        "police",
                        "contact-recorded",
                        "'happened':'2007','kind':'home-visit','account':'kept words','sensitivity':'restricted'");
        lead("school");
        server.catchUp();
        assertThat(chronology("agency.school", "")).doesNotContain(restricted.text());
        assertThat(server.get("agency.school", base + "/events").body())
                .doesNotContain("kept words", restricted.text());
        assertThat(chronology("agency.police", "")).contains(restricted.text());
    }

    @Test
    void aSharedEntryIsReadInEveryVersionByThoseNamed() throws Exception {
        one.post(
                "police",
                "sharing-decision-made",
                "'happened':'2007-05','choice':'share','what':['%s'],'with':[{'kind':'agency','agency':'gp'}]"
                        .formatted(ofPolice.text()));
        one.correct("police", ofPolice, "2007-06-01", "corrected words");
        server.catchUp();
        assertThat(chronology("agency.gp", "")).containsExactly(ofPolice.text());
        JsonNode entry = server.read("agency.gp", base + "/entries/" + ofPolice.text());
        assertThat(entry.path("versions")).hasSize(2);
        assertThat(entry.toString()).contains("police words", "corrected words");
        assertThat(status("agency.gp", base + "/entries/" + ofSocialCare.text())).isEqualTo(404);
        assertThat(cases("agency.gp")).contains(one.id().text());
        assertThat(status("agency.school", base)).isEqualTo(404);
    }

    @Test
    void anEmergencyOpensACaseOfWhichNothingIsKnown() throws Exception {
        server.catchUp();
        assertThat(status("practitioner.camhs", base)).isEqualTo(404);
        server.log.startAt(Instant.now());
        one.post("camhs", "emergency-access-declared", "'happened':'2026','reason':'in danger'");
        server.catchUp();
        assertThat(chronology("practitioner.camhs", "")).contains(ofPolice.text());
        assertThat(status("agency.gp", base)).isEqualTo(404);
        JsonNode decisions = server.read(base + "/decisions").path("decisions");
        assertThat(decisions).hasSize(1);
        assertThat(decisions.get(0).path("title").stringValue("")).isEqualTo("Emergency access");
        assertThat(decisions.get(0).path("summary").stringValue("")).isEqualTo("in danger");
        JsonNode matrix = server.read("practitioner.camhs", base + "/knowledge?known=2026-12-31");
        assertThat(matrix.toString()).doesNotContain(ofPolice.text());
    }

    @Test
    void aReviewerReadsCommissionedReviewsAndLearnsOfNoOtherCase() throws Exception {
        server.catchUp();
        assertThat(status("reviewer", base)).isEqualTo(404);
        assertThat(cases("reviewer")).doesNotContain(one.id().text());
        EntryId early = one.contact("police", "1999-03-12", "early words");
        EntryId undated = one.contact("police", "not-stated", "undated words");
        reviewDecided("hold");
        one.post(
                "gscb",
                "terms-agreed",
                "'happened':'2009','terms':{'scope':{'period':'2001-04/2008-07','timeAfterIncident':'not-stated'}}");
        server.catchUp();
        assertThat(cases("reviewer")).contains(one.id().text());
        assertThat(chronology("reviewer", ""))
                .contains(ofPolice.text(), undated.text())
                .doesNotContain(early.text())
                .hasSize(5);
        JsonNode counts = server.read("reviewer", base + "/chronology").path("counts");
        assertThat(counts.path("withheld").asInt()).isEqualTo(1);
        assertThat(counts.path("total").asInt()).isEqualTo(5);
        assertThat(status("reviewer", base + "/entries/" + early.text())).isEqualTo(404);
        assertThat(server.get("reviewer", base + "/events").body()).doesNotContain("early words");
        assertThat(chronology("auditor", "")).contains(early.text());
        assertThat(chronology("reviewer.gscb", "")).hasSize(5);
        assertThat(status("reviewer.lscb", base)).isEqualTo(404);
        assertThat(cases("reviewer.lscb")).doesNotContain(one.id().text());
    }

    @Test
    void whatIsWithheldIsCountedWithoutHindsight() throws Exception {
        one.contact("police", "1999-03-12", "early words");
        reviewDecided("hold");
        one.post(
                "gscb",
                "terms-agreed",
                "'happened':'2009','terms':{'scope':{'period':'2001-04/2008-07','timeAfterIncident':'not-stated'}}");
        server.catchUp();
        assertThat(withheld("?known=1998")).isZero();
        assertThat(withheld("?known=1999-03-12")).isEqualTo(1);
        assertThat(withheld("?by=police")).isEqualTo(1);
        assertThat(withheld("?by=gp")).isZero();
        assertThat(server.read(base + "/chronology").at("/counts/withheld").asInt(-1)).isZero();
    }

    private int withheld(String more) throws Exception {
        return server.read("reviewer", base + "/chronology" + more)
                .at("/counts/withheld")
                .asInt(-1);
    }

    @Test
    void aStoppedReviewIsReadNoMore() throws Exception {
        reviewDecided("hold");
        server.catchUp();
        assertThat(status("reviewer", base)).isEqualTo(200);
        reviewDecided("do-not-hold");
        server.catchUp();
        assertThat(status("reviewer", base)).isEqualTo(404);
        assertThat(cases("reviewer")).doesNotContain(one.id().text());
    }

    @Test
    void whoWorksWithTheChildIsToldWhoHoldsSomethingAndHowToAsk() throws Exception {
        EntryId holding =
                one.post(
                        "housing",
                        "holding-declared",
                        "'happened':'2007-09','howToAsk':'the duty desk'");
        server.catchUp();
        String path = base + "/pointers";
        JsonNode answer = server.read("agency.police", path);
        assertThat(answer.path("pointers").toString())
                .isEqualTo("[{\"agency\":\"housing\",\"howToAsk\":\"the duty desk\"}]");
        assertThat(answer.toString()).doesNotContain("2007", holding.text(), "holding");
        assertThat(server.read("auditor", path).path("pointers")).hasSize(1);
        assertThat(chronology("agency.police", "")).doesNotContain(holding.text());
        for (String other : List.of("agency.gp", "agency.housing", "reviewer")) {
            assertThat(status(other, path)).as(other).isEqualTo(404);
        }
        assertThat(status("agency.police", path + "?known=2008")).isEqualTo(400);
        assertThat(status("agency.police", path + "?ledger=1")).isEqualTo(404);
        String pinned = answer.path("pinned").stringValue("");
        assertThat(server.read("agency.police", pinned)).isEqualTo(answer);
    }

    @Test
    void theGistOfAnEntryIsNotTheEntry() throws Exception {
        one.post(
                "police",
                "information-sent",
                "'happened':'2007-04','to':[{'kind':'agency','agency':'gp'}],'means':'letter',"
                        + "'carries':['%s'],'extent':'gist','content':'outline'"
                                .formatted(ofPolice.text()));
        server.catchUp();
        String body = server.get("agency.gp", base + "/chronology").body();
        assertThat(body).contains("outline").doesNotContain("police words");
        assertThat(status("agency.gp", base + "/entries/" + ofPolice.text())).isEqualTo(404);
    }
}
