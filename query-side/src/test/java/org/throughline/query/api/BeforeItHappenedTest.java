package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// When somebody came to know may be left open; that it was not before it happened is certain.
@Tag("server")
class BeforeItHappenedTest {

    @Test
    void nobodyPossiblyKnowsOfWhatHasNotBegun() throws Exception {
        try (TestServer server = new TestServer()) {
            TestCase.register(server.log, "school", "school");
            TestCase one = server.newCase();
            one.open("social-care", "live");
            EntryId visit = one.contact("social-care", "2023-09-18", "seen");
            one.post(
                    "social-care",
                    "knowledge-stated",
                    "'happened':'2023-10-01','knower':{'kind':'agency','agency':'school'},"
                            + "'of':'%s','stance':'knew','since':'not-stated'"
                                    .formatted(visit.text()));
            server.catchUp();

            assertThat(shownToSchool(server, one, "2008-04-30")).isEmpty();
            assertThat(shownToSchool(server, one, "2023-10-31")).isNotEmpty();
        }
    }

    private static JsonNode shownToSchool(TestServer server, TestCase one, String known)
            throws Exception {
        String path = "/api/v1/cases/" + one.id().text() + "/chronology";
        return server.read(path + "?by=school&known=" + known).path("entries");
    }
}
