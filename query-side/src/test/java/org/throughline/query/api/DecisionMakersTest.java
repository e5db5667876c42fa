package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// Whose decision it was where several took it or asked for it, and what is history.
class DecisionMakersTest {

    private static TestServer server;
    private TestCase one;

    @BeforeAll
    static void start() {
        server = new TestServer();
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

    private JsonNode row(EntryId entry) throws Exception {
        server.catchUp();
        return server.read("/api/v1/cases/" + one.id().text() + "/decisions")
                .path("decisions")
                .valueStream()
                .filter(each -> each.path("entryId").asString().equals(entry.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allWhoAskAreNamed() throws Exception {
        EntryId asked =
                one.post(
                        "police",
                        "action-requested",
                        "'happened':'2007-05-01','by':[{'kind':'agency','agency':'school'},"
                                + "{'kind':'agency','agency':'camhs'},"
                                + "{'kind':'team','agency':'gp','part':'duty'}]");
        assertThat(row(asked).path("decisionMaker").toString())
                .isEqualTo(
                        "{\"agency\":\"school\",\"others\":[{\"agency\":\"camhs\"},"
                                + "{\"agency\":\"gp\",\"kind\":\"team\",\"post\":\"duty\"}]}");
    }

    @Test
    void whoHandsAReportInIsNamed() throws Exception {
        EntryId report =
                one.post(
                        "board",
                        "imr-submitted",
                        "'happened':'2008-09-01','kind':'management-review','chronology':'yes','childSeenNoted':'yes',"
                                + "'from':{'kind':'agency','agency':'gp'}");
        assertThat(row(report).path("decisionMaker").toString()).isEqualTo("{\"agency\":\"gp\"}");
        assertThat(row(report).path("standing").asString()).isEqualTo("open");
    }

    @Test
    void aStepRecordedAfterwardsAsHistoryWaitsForNobody() throws Exception {
        EntryId report =
                one.post(
                        "board",
                        "imr-submitted",
                        "'happened':'not-stated','kind':'management-review','chronology':'yes','childSeenNoted':'yes',"
                                + "'retrospective':{'reason':'told in a summary'}");
        JsonNode row = row(report);
        assertThat(row.path("standing").asString()).isEqualTo("history");
        assertThat(row.has("awaits")).isFalse();
        assertThat(row.path("retrospective").asBoolean()).isTrue();
        JsonNode answer = server.read("/api/v1/cases/" + one.id().text());
        assertThat(answer.path("openDecisions")).isEmpty();
        EntryId accepted =
                one.post(
                        "board",
                        "imr-accepted",
                        "'happened':'2008-10-01','imr':'%s','acceptance':'by-panel'"
                                .formatted(report.text()));
        assertThat(row(report).path("settledBy").asString()).isEqualTo(accepted.text());
        assertThat(row(report).path("standing").asString()).isEqualTo("decided");
    }
}
