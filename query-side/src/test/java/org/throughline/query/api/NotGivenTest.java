package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What brings an agency near a case and gives it nothing of what others wrote.
@Tag("server")
class NotGivenTest {

    private static TestServer server;

    private TestCase one;
    private EntryId ofPolice;
    private EntryId ofSocialCare;
    private String base;

    @BeforeAll
    static void start() {
        server = new TestServer();
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
        return server.get(token, path).statusCode();
    }

    private Set<String> chronology(String token, String more) throws Exception {
        Set<String> ids = new TreeSet<>();
        server.read(token, base + "/chronology" + more)
                .path("entries")
                .forEach(each -> ids.add(each.path("entryId").stringValue("")));
        return ids;
    }

    /// The GP was there and knows of it, and holds what it wrote itself.
    @Test
    void whoIsOnlyNamedAsActingKnowsOfItAndDoesNotReadAnothersWords() throws Exception {
        EntryId asked =
                one.post(
                        "police",
                        "action-requested",
                        "'happened':'2007-04','by':[{'kind':'agency','agency':'gp'}],"
                                + "'action':'words of the police'");
        one.decideReview();
        server.catchUp();
        JsonNode cell = cell(asked, "gp");
        assertThat(cell.path("state").stringValue("")).isEqualTo("known");
        assertThat(cell.path("evidence").stringValue("")).isEqualTo("asserted-by-other");
        assertThat(status("agency.gp", base)).isEqualTo(404);
        assertThat(status("agency.gp", base + "/entries/" + asked.text())).isEqualTo(404);
        assertThat(server.get("agency.gp", "/api/v1/cases").body()).doesNotContain(one.id().text());
        EntryId own = one.contact("gp", "2007-04-02", "words of the gp");
        server.catchUp();
        assertThat(chronology("agency.gp", "")).containsExactly(own.text());
        assertThat(chronology("agency.gp", "?known=2026-06-01")).containsExactly(own.text());
        assertThat(server.get("agency.gp", base + "/events").body())
                .contains("words of the gp")
                .doesNotContain("words of the police");
    }

    private JsonNode cell(EntryId entry, String agency) throws Exception {
        for (JsonNode row : server.read(base + "/knowledge").path("rows")) {
            if (row.path("entryId").stringValue("").equals(entry.text())) {
                return row.path("cells").path(agency);
            }
        }
        throw new AssertionError("no such row");
    }

    /// Whoever knows the id of a case can record into it, and counts as working with the child.
    @Test
    void whoRecordsIntoACaseReadsOfItWhatItRecordedAndWhomToAsk() throws Exception {
        EntryId holding =
                one.post(
                        "housing",
                        "holding-declared",
                        "'happened':'2007-09','howToAsk':'the duty desk'");
        server.catchUp();
        assertThat(status("agency.school", base)).isEqualTo(404);
        assertThat(status("agency.school", base + "/pointers")).isEqualTo(404);
        EntryId own = one.contact("school", "2007-10-01", "words of the school");
        one.post(
                "school",
                "involvement-started",
                "'happened':'2007-10-01','involved':'school','purpose':'school'");
        server.catchUp();
        assertThat(server.read(base).toString()).contains("\"agency\":\"school\"");
        assertThat(chronology("agency.school", ""))
                .contains(own.text())
                .hasSize(2)
                .doesNotContain(ofPolice.text(), ofSocialCare.text(), holding.text());
        for (String view : List.of("", "/chronology", "/events", "/knowledge", "/decisions")) {
            assertThat(server.get("agency.school", base + view).body())
                    .as(view)
                    .doesNotContain("police words", "social care words", ofPolice.text());
        }
        for (EntryId other : List.of(ofPolice, ofSocialCare, holding)) {
            assertThat(status("agency.school", base + "/entries/" + other.text())).isEqualTo(404);
        }
        assertThat(server.read("agency.school", base + "/pointers").path("pointers").toString())
                .isEqualTo("[{\"agency\":\"housing\",\"howToAsk\":\"the duty desk\"}]");
    }

    @Test
    void anAccountOfAnAgencyThatNamesNoneReadsNothing() throws Exception {
        server.catchUp();
        assertThat(status("agency", base)).isEqualTo(403);
        assertThat(status("practitioner", base)).isEqualTo(403);
    }
}
