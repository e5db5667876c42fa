package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.query.TestCase;
import org.throughline.schema.cases.EntryId;
import tools.jackson.databind.JsonNode;

/// What auditors are told of looks, as JSON and as FHIR.
@Tag("server")
class AccessLogViewTest {

    private static final String LOG = "/api/v1/access-log";

    private static TestServer server;
    private static TestCase one;
    private static EntryId contact;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        one = server.newCase();
        contact = one.contact("police", "2007-03-12", "a");
        one.decideReview();
        server.catchUp();
        String home = "/api/v1/cases/" + one.id().text();
        server.read("agency.police", home + "/chronology?known=2008");
        server.read("reviewer", home + "/entries/" + contact.text());
        server.get("agency.housing", home + "/events");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> asked(String query) throws Exception {
        return server.read("auditor", LOG + query)
                .path("looks")
                .valueStream()
                .map(look -> look.path("account").asString() + " " + look.path("view").asString())
                .toList();
    }

    @Test
    void theNewestComesFirstAndReadingIsWrittenDownToo() throws Exception {
        String query = "?case=" + one.id().text();
        assertThat(asked(query)).endsWith("housing events", "reviewer entry", "police chronology");
        assertThat(asked(query).getFirst()).isEqualTo("auditor access-log");
    }

    @Test
    void looksAreFoundByWhoWhereAndWhatCameOfThem() throws Exception {
        assertThat(asked("?account=reviewer")).containsExactly("reviewer entry");
        assertThat(asked("?agency=police")).containsExactly("police chronology");
        assertThat(asked("?outcome=not-found")).containsExactly("housing events");
        assertThat(asked("?account=reviewer&from=2100")).isEmpty();
        assertThat(asked("?account=reviewer&from=2000&to=2100")).hasSize(1);
        assertThat(asked("?case=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void aLookTellsAsOfWhenAndWhatWasShown() throws Exception {
        JsonNode look = server.read("auditor", LOG + "?account=police").path("looks").get(0);
        assertThat(look.path("caseId").asString()).isEqualTo(one.id().text());
        assertThat(look.path("purpose").asString()).isEqualTo("record-keeping");
        assertThat(look.at("/asOf/known").asString()).startsWith("2008-12-31T");
        assertThat(look.at("/asOf/by/agency").asString()).isEqualTo("police");
        assertThat(look.at("/shown/0/entryId").asString()).isEqualTo(contact.text());
        assertThat(look.at("/shown/0/version").asInt()).isEqualTo(1);
        assertThat(look.path("position").asLong()).isEqualTo(3);
    }

    @Test
    void theTimeOfLooksIsNoPeriodOfACase() throws Exception {
        String query = "?from=2000&to=2100&limit=1";
        String next = server.read("auditor", LOG + query).path("next").asString();
        long before = LooksRig.last(server);
        server.read("auditor", LOG + query);
        server.read("auditor", LOG + query + "&case=" + one.id().text());
        server.read("auditor", next);
        assertThat(LooksRig.after(server, before))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.field("view")).isEqualTo("access-log"))
                .noneSatisfy(row -> assertThat(row.look().has("asOf")).isTrue());
    }

    @Test
    void aWalkThroughPagesMissesNothingAndRepeatsNothing() throws Exception {
        String query = "?outcome=shown&to=2100&limit=1";
        List<String> ids = new ArrayList<>();
        String next = LOG + query;
        for (int page = 0; page < 3; page++) {
            HttpResponse<String> answer = server.get("auditor", next);
            JsonNode body = TestServer.JSON.readTree(answer.body());
            ids.add(body.at("/looks/0/id").asString());
            next = body.path("next").asString();
            assertThat(answer.headers().firstValue("Link"))
                    .contains("<" + next + ">; rel=\"next\"");
        }
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void parametersThatAreNoneAreAllNamed() throws Exception {
        HttpResponse<String> answer =
                server.get("auditor", LOG + "?case=zebra&outcome=zebra&from=zebra&zebra=1&limit=0");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = TestServer.JSON.readTree(answer.body());
        assertThat(problem.path("errors")).hasSize(5);
        assertThat(answer.body()).doesNotContain("zebra");
    }

    @Test
    void whatAnotherNodeWroteDownIsToldToo() throws Exception {
        one.look(
                "school.office",
                new UUID(1, 1),
                "'agency':'police','role':'agency','purpose':'record-keeping',"
                        + "'outcome':'refused','view':'submission'");
        server.catchUp();
        assertThat(asked("?agency=police&outcome=refused"))
                .containsExactly("school.office submission");
    }

    @Test
    void theSameIsAnAuditEventOfFhir() throws Exception {
        HttpResponse<String> answer =
                server.get("auditor", LOG + "?account=police", "Accept", "application/fhir+json");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
        IParser parser = FhirContext.forR4().newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        Bundle bundle = parser.parseResource(Bundle.class, answer.body());
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        AuditEvent event = (AuditEvent) bundle.getEntryFirstRep().getResource();
        assertThat(event.getType().getCode()).isEqualTo("rest");
        assertThat(event.getAction()).isEqualTo(AuditEvent.AuditEventAction.R);
        assertThat(event.getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._0);
        assertThat(event.getRecorded()).isNotNull();
        assertThat(event.getSource().getObserver().getDisplay()).isEqualTo("Throughline");
        assertThat(event.getAgentFirstRep().getRequestor()).isTrue();
        assertThat(event.getAgentFirstRep().getWho().getIdentifier().getValue())
                .isEqualTo("police");
        assertThat(event.getEntity()).hasSize(2);
        assertThat(event.getEntityFirstRep().getWhat().getIdentifier().getValue())
                .isEqualTo(one.id().text());
    }
}
