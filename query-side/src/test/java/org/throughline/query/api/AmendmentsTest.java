package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What a correction or a retraction says of itself, and what it does not change.
class AmendmentsTest {

    private static TestServer server;
    private TestCase one;
    private EntryId visit;

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
        visit = one.contact("gp", "2007-03-01", "first");
        one.correct("gp", visit, "2007-08-01", "second");
    }

    private JsonNode entry(String asked) throws Exception {
        server.catchUp();
        return server.read("/api/v1/cases/" + one.id().text() + "/entries/" + visit.text() + asked);
    }

    @Test
    void aCorrectionSaysWhoMadeItWhenAndWhy() throws Exception {
        JsonNode versions = entry("").path("versions");
        assertThat(versions.get(0).has("correctedBy")).isFalse();
        JsonNode by = versions.get(1).path("correctedBy");
        assertThat(by.path("agency").asString()).isEqualTo("gp");
        assertThat(by.path("author").asString()).isEqualTo("worker of gp");
        assertThat(by.path("date").asString()).isEqualTo("2007-08-01");
        assertThat(by.path("reason").asString()).isEqualTo("wrong day");
    }

    @Test
    void aRetractionSaysWhoMadeItWhenAndWhyFromThenOn() throws Exception {
        assertThat(entry("").has("retractedBy")).isFalse();
        one.post(
                "gp",
                "entry-retracted",
                "'happened':'2007-09-12','recorded':'2007-09-12','retracts':'%s','reason':'another pupil'"
                        .formatted(visit.text()));
        JsonNode by = entry("").path("retractedBy");
        assertThat(by.path("agency").asString()).isEqualTo("gp");
        assertThat(by.path("date").asString()).isEqualTo("2007-09-12");
        assertThat(by.path("reason").asString()).isEqualTo("another pupil");
        JsonNode before = entry("?known=2007-09-01");
        assertThat(before.has("retractedBy")).isFalse();
        assertThat(before.toString()).doesNotContain("another pupil");
    }

    @Test
    void aCorrectionMakesNothingLateAndTheFirstKnowingIsToldBesideIt() throws Exception {
        JsonNode answer = entry("");
        JsonNode listed =
                server.read("/api/v1/cases/" + one.id().text() + "/chronology").path("entries");
        assertThat(listed.valueStream().filter(each -> each.path("corrected").asBoolean()))
                .singleElement()
                .satisfies(each -> assertThat(each.path("late").asBoolean()).isFalse());
        JsonNode gp =
                answer.path("knowing")
                        .valueStream()
                        .filter(each -> each.path("knower").asString().equals("gp"))
                        .findFirst()
                        .orElseThrow();
        assertThat(gp.path("line").asString())
                .isEqualTo(
                        "gp: known since 2007-08-01 (authored), of version 2;"
                                + " of version 1: known since 2007-03-01 (authored)");
        assertThat(gp.at("/earlier/since").asString()).isEqualTo("2007-03-01");
        assertThat(entry("?known=2007-05-01").toString()).doesNotContain("2007-08", "earlier");
    }
}
