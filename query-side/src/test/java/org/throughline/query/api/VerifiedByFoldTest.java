package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// An auditor can have a matrix worked out once more from the raw log: a table that somebody
/// changed by hand is found.
@Tag("server")
class VerifiedByFoldTest {

    @Test
    void aMatrixIsEqualToTheRawLogUntilSomebodyChangesATable() throws Exception {
        try (TestServer server = new TestServer()) {
            TestCase one = server.newCase();
            EntryId contact = one.contact("police", "2007-03-12", "a");
            one.post(
                    "police",
                    "information-sent",
                    "'happened':'2007-04','to':[{'kind':'agency','agency':'gp'}],'means':'letter','carries':['%s']"
                            .formatted(contact.text()));
            one.correct("police", contact, "2007-05-01", "b");
            one.decideReview();
            server.catchUp();
            String path = "/api/v1/cases/" + one.id().text() + "/knowledge?verify=";
            assertThat(verified(server, path + "fold")).isEqualTo("fold true");
            assertThat(verified(server, path + "fold&known=2007-04-15")).isEqualTo("fold true");
            assertThat(server.read(path.replace("?verify=", "")).has("verified")).isFalse();
            assertThat(server.get("reviewer", path + "fold").statusCode()).isEqualTo(403);
            assertThat(server.get("auditor", path + "sums").statusCode()).isEqualTo(400);
            server.tables()
                    .sql("UPDATE knowing SET state = 'known' WHERE state = 'held' AND case_id = ?")
                    .param(one.id().value())
                    .update();
            assertThat(verified(server, path + "fold")).isEqualTo("fold false");
        }
    }

    private static String verified(TestServer server, String path) throws Exception {
        JsonNode verified = server.read("auditor", path).path("verified");
        return verified.path("by").stringValue("") + " " + verified.path("equal").asBoolean();
    }
}
