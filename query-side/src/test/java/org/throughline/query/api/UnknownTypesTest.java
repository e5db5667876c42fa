package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.query.TestCase;
import org.throughline.query.access.ReaderRole;
import org.throughline.query.access.Routes;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// An event of a type that came after this reader is an entry like any other: shown by its public
/// part, counted, known to who wrote it.
@Tag("server")
@ExtendWith(PastServer.Shared.class)
class UnknownTypesTest {

    private static final String TYPE = "weather-noted.v1";

    private final PastServer past;

    UnknownTypesTest(PastServer past) {
        this.past = past;
    }

    @Test
    void anEventOfATypeThatIsNotKnownYetIsInEveryViewByItsPublicPart() throws Exception {
        TestServer server = past.server;
        TestCase one = server.newCase();
        one.open("social-care", "live");
        one.decideReview();
        one.post(
                "social-care",
                "involvement-started",
                "'happened':'2007-02-01','involved':'police'");
        EntryId entry = one.unknown("police");
        server.catchUp();
        String home = "/api/v1/cases/" + one.id().text();
        chronology(server, home, entry);
        matrix(server, home, entry);
        JsonNode submitted = server.read(home + "/questions/submitted").path("items").path(0);
        assertThat(submitted.path("agency").stringValue()).isEqualTo("police");
        assertThat(submitted.path("state").stringValue()).isEqualTo("yes");
        assertThat(server.read(home + "/events").path("events").toString())
                .contains(TYPE, "\"shade\":\"blue\"");
        everyRouteAnswers(one, entry);
    }

    private static void chronology(TestServer server, String home, EntryId entry) throws Exception {
        JsonNode all = server.read(home + "/chronology");
        JsonNode found =
                all.path("entries")
                        .valueStream()
                        .filter(each -> each.path("entryId").asString("").equals(entry.text()))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.path("type").stringValue()).isEqualTo(TYPE);
        assertThat(found.path("happened").stringValue()).isEqualTo("2007-05-01");
        assertThat(found.path("agency").stringValue()).isEqualTo("police");
        assertThat(found.path("subjects").toString()).isEqualTo("[\"child\"]");
        assertThat(all.at("/counts/total").intValue()).isEqualTo(4);
        JsonNode then = server.read(home + "/chronology?by=police&known=2007-05-31");
        assertThat(then.path("entries")).hasSize(1);
        JsonNode before = server.read(home + "/chronology?by=police&known=2007-04-30");
        assertThat(before.path("entries")).isEmpty();
        assertThat(before.at("/counts/notYetKnown").intValue()).isEqualTo(4);
    }

    private static void matrix(TestServer server, String home, EntryId entry) throws Exception {
        JsonNode matrix = server.read(home + "/knowledge");
        assertThat(matrix.path("agencies").toString()).contains("police");
        for (JsonNode row : matrix.path("rows")) {
            if (row.path("entryId").asString("").equals(entry.text())) {
                assertThat(row.at("/cells/police/state").stringValue()).isEqualTo("known");
                assertThat(row.at("/cells/police/channel").stringValue()).isEqualTo("authored");
                return;
            }
        }
        throw new AssertionError("it has no row");
    }

    /// No view stumbles over it, at the interface or on a page.
    private void everyRouteAnswers(TestCase one, EntryId entry) throws Exception {
        Map<String, String> values =
                Map.of(
                        "case", one.id().text(),
                        "entry", entry.text(),
                        "decision", entry.text(),
                        "question", "submitted");
        for (Routes.Route route : EveryAddress.routes()) {
            String path = EveryAddress.of(route, values, "");
            Told told = past.askers.ask(ReaderRole.AUDITOR, route, Askers.JSON, path);
            assertThat(told.status()).as(path).isIn(200, 400, 404);
            if (route.pattern().matches("/cases/\\{case}/(chronology|knowledge|entries/.*)")) {
                assertThat(told.text()).as(path).contains("Weather noted");
            }
        }
    }
}
