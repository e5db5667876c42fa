package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

class CasesTest {

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

    private static JsonNode record(TestCase one, String asked) throws Exception {
        server.catchUp();
        return server.read("/api/v1/cases/" + one.id().text() + asked).path("record");
    }

    private static EntryId post(
            TestCase one, String agency, String type, String happened, String fields) {
        return one.post(
                agency,
                type,
                "'happened':'%s','recorded':'%s'%s"
                        .formatted(happened, happened, fields.isEmpty() ? "" : "," + fields));
    }

    @Test
    void r37theRegisterSaysWhoIsInvolvedSinceWhenAndWhoLeads() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        post(one, "social-care", "involvement-started", "2007-02-01", "'involved':'cafcass'");
        one.contact("police", "2007-03-01", "a");
        post(one, "board", "context-noted", "2007-03-02", "'description':'x'");
        post(
                one,
                "social-care",
                "lead-professional-assigned",
                "2007-04-01",
                "'lead':{'kind':'practitioner','agency':'school'},'forWhom':['child']");
        post(one, "gp", "involvement-ended", "2008-01-01", "'involved':'police'");
        post(one, "social-care", "involvement-ended", "2008-02-01", "'involved':'cafcass'");
        JsonNode now = record(one, "");
        assertThat(now.path("agencies").toString())
                .isEqualTo(
                        "[{\"agency\":\"cafcass\",\"involved\":false,\"since\":\"2007-02-01\","
                                + "\"until\":\"2008-02-01\"},"
                                + "{\"agency\":\"police\",\"involved\":true},"
                                + "{\"agency\":\"school\",\"involved\":true}]");
        assertThat(now.at("/leadProfessional/agency").asString()).isEqualTo("school");
        assertThat(now.at("/leadProfessional/since").asString()).isEqualTo("2007-04-01");
        JsonNode then = record(one, "?known=2007-03-15");
        assertThat(then.path("agencies").toString())
                .isEqualTo(
                        "[{\"agency\":\"cafcass\",\"involved\":true,\"since\":\"2007-02-01\"},"
                                + "{\"agency\":\"police\",\"involved\":true}]");
        assertThat(then.has("leadProfessional")).isFalse();
    }

    @Test
    void r37anAgencyIsInvolvedByWhatItIsNamedAsHavingDoneAndThoseOfOneActTogether()
            throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        post(one, "gp", "growth-measured", "2007-01-01", "'child':'child','measures':[]");
        post(
                one,
                "board",
                "school-roll-changed",
                "2007-02-01",
                "'pupil':'child','change':'moved','from':{'kind':'agency','agency':'school'},"
                        + "'to':{'kind':'agency','agency':'cafcass'}");
        post(one, "board", "involvement-ended", "2008-01-01", "'involved':'school'");
        assertThat(record(one, "").path("agencies").toString())
                .isEqualTo(
                        "[{\"agency\":\"cafcass\",\"involved\":true},"
                                + "{\"agency\":\"gp\",\"involved\":true},"
                                + "{\"agency\":\"school\",\"involved\":false,\"until\":\"2008-01-01\"}]");
    }

    @Test
    void r263aCaseThatIsOpenWithNobodySaysSo() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        String worker =
                "'worker':{'kind':'practitioner','agency':'social-care','person':'worker-1'}";
        post(
                one,
                "social-care",
                "practitioner-assigned",
                "2007-02-01",
                worker + ",'kind':'allocated'");
        post(
                one,
                "social-care",
                "practitioner-left",
                "2008-02-01",
                worker + ",'kind':'left-agency','left':'nobody'");
        EntryId request = post(one, "school", "action-requested", "2008-03-01", "");
        JsonNode now = record(one, "");
        assertThat(now.path("status").asString()).isEqualTo("open");
        assertThat(now.at("/allocation/0/state").asString()).isEqualTo("unallocated");
        assertThat(now.at("/allocation/0/since").asString()).isEqualTo("2008-02-01");
        assertThat(now.at("/openDecisions/0/entryId").asString()).isEqualTo(request.text());
        assertThat(record(one, "?known=2007-12-01").at("/allocation/0/state").asString())
                .isEqualTo("allocated");
    }

    @Test
    void r119aReturnAfterClosureIsSaid() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        post(one, "social-care", "case-closed", "2008-01-01", "");
        post(one, "social-care", "case-reopened", "2008-06-01", "");
        JsonNode now = record(one, "");
        assertThat(now.path("status").asString()).isEqualTo("open");
        assertThat(now.path("reopened").asString()).isEqualTo("2008-06-01");
        assertThat(record(one, "?known=2008-03-01").path("status").asString()).isEqualTo("closed");
        assertThat(record(one, "?known=2008-03-01").has("reopened")).isFalse();
    }

    @Test
    void theListIsWalkedPageByPageByEachWhoMayReadIt() throws Exception {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            TestCase one = server.newCase();
            one.open("hospital", "live");
            if (i % 2 == 0) {
                one.contact("housing", "2007-03-01", "a");
            }
            opened.add(one.id().text());
        }
        server.catchUp();
        assertThat(walk("auditor")).containsSubsequence(opened);
        assertThat(walk("agency.hospital")).containsExactlyElementsOf(opened);
        assertThat(walk("agency.housing"))
                .containsExactly(opened.get(0), opened.get(2), opened.get(4), opened.get(6));
        assertThat(walk("agency.probation")).isEmpty();
    }

    private static List<String> walk(String token) throws Exception {
        List<String> walked = new ArrayList<>();
        String path = "/api/v1/cases?limit=2";
        while (!path.isEmpty()) {
            JsonNode page = server.read(token, path);
            assertThat(page.path("cases").size()).isLessThanOrEqualTo(2);
            page.path("cases").forEach(each -> walked.add(each.path("caseId").asString()));
            server.newCase().open("camhs", "live");
            server.catchUp();
            path = page.path("next").asString("");
        }
        return walked;
    }

    @Test
    void aSearchThatFoundNothingIsNotSilence() throws Exception {
        TestCase one = server.newCase();
        one.open("social-care", "live");
        EntryId contact = one.contact("police", "2007-03-12", "a");
        EntryId undated = one.contact("police", "not-stated", "b");
        one.contact("gp", "2009-01-01", "c");
        post(
                one,
                "gp",
                "search-coverage-declared",
                "2008-05-01",
                "'period':'2001/2008','result':'nothing-found','of':['child']");
        server.catchUp();
        assertThat(cell(one, contact, "")).isEqualTo("searched-none");
        assertThat(cell(one, undated, "")).isEqualTo("source-silent");
        assertThat(cell(one, contact, "?known=2008-01-01&hindsight=show"))
                .isEqualTo("searched-none");
    }

    private static String cell(TestCase one, EntryId entry, String asked) throws Exception {
        JsonNode rows =
                server.read("/api/v1/cases/" + one.id().text() + "/knowledge" + asked).path("rows");
        for (JsonNode row : rows) {
            if (row.path("entryId").asString().equals(entry.text())) {
                return row.at("/cells/gp/state").asString();
            }
        }
        throw new AssertionError("no such row");
    }
}
