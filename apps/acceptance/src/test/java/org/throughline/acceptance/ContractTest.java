package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The outside contract: fields, statuses and headers that others rely on.
@Tag("server")
@ExtendWith(SharedServer.class)
class ContractTest {

    private static final Set<String> ENTRY =
            Set.of(
                    "entryId",
                    "version",
                    "type",
                    "happened",
                    "happenedEarliest",
                    "happenedLatest",
                    "recorded",
                    "agency",
                    "author",
                    "summary",
                    "subjects",
                    "childSeen",
                    "contentStatus",
                    "position",
                    "ledgerTime",
                    "known",
                    "corrected",
                    "retracted",
                    "late");

    private static final Set<String> CELL =
            Set.of("state", "since", "until", "channel", "extent", "basis", "evidence", "who");

    private final RunningServer server;
    private final OpenCase open;

    ContractTest(RunningServer server) {
        this.server = server;
        this.open = OpenCase.on(server);
    }

    @Test
    void aRecordedEventIsAnsweredWithItsPlaceAndLeaf() {
        JsonNode answer = open.record(contact());
        assertThat(names(answer))
                .containsExactlyInAnyOrder(
                        "caseId",
                        "eventId",
                        "entryId",
                        "version",
                        "position",
                        "ledgerTime",
                        "leafHash",
                        "receipt",
                        "duplicate");
        String eventId = Json.text(answer, "eventId");
        assertThat(UUID.fromString(eventId).version()).isEqualTo(7);
        assertThat(Json.text(answer, "entryId")).isEqualTo(eventId);
        assertThat(Json.text(answer, "caseId")).isEqualTo(open.id());
        assertThat(answer.required("version").intValue()).isEqualTo(1);
        assertThat(answer.required("duplicate").booleanValue()).isFalse();
        assertThat(Json.text(answer, "leafHash")).matches("[0-9a-f]{64}");
        assertThat(Json.text(answer, "ledgerTime")).endsWith("Z").satisfies(Instant::parse);
        assertThat(Json.text(answer, "receipt"))
                .isEqualTo("/api/v1/events/" + eventId + "/receipt");
    }

    @Test
    void theSameAgainIsAnsweredWithTheFirstAnswerAndMarked() {
        ObjectNode event = contact();
        ObjectNode first = (ObjectNode) open.record(event);
        JsonNode again = open.post(event).expect(200).json();
        assertThat(again).isEqualTo(first.put("duplicate", true));
    }

    @Test
    void aCorrectionIsTheNextVersionOfItsEntry() {
        String entry = Json.text(open.record(contact()), "entryId");
        ObjectNode correction =
                Events.of("police", "entry-corrected", open.id(), "{'reason': 'wrong street'}");
        ObjectNode data = Events.data(correction).put("corrects", entry);
        ObjectNode replacement = data.putObject("replacement");
        replacement.put("type", "contact-recorded.v1");
        replacement.set("data", Events.data(contact()));
        JsonNode answer = open.record(correction);
        assertThat(Json.text(answer, "entryId")).isEqualTo(entry);
        assertThat(answer.required("version").intValue()).isEqualTo(2);
        JsonNode shown = open.read("/chronology").json().required("entries");
        assertThat(shown.values())
                .filteredOn(each -> Json.text(each, "entryId").equals(entry))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.required("version").intValue()).isEqualTo(2);
                            assertThat(each.required("corrected").booleanValue()).isTrue();
                        });
        JsonNode versions = open.read("/entries/" + entry).json().required("versions");
        assertThat(versions).hasSize(2);
    }

    @Test
    void theChronologyHasItsFields() {
        open.record(contact());
        server.settle();
        JsonNode chronology = open.read("/chronology").json();
        assertThat(names(chronology)).contains("entries", "counts", "ledger", "pinned");
        assertThat(names(chronology.required("counts")))
                .contains("shown", "filtered", "withheld", "total");
        for (JsonNode entry : chronology.required("entries")) {
            assertThat(ENTRY).containsAll(names(entry));
            assertThat(names(entry))
                    .contains("entryId", "version", "type", "happened", "recorded", "agency")
                    .contains("author", "subjects", "position", "ledgerTime")
                    .contains("corrected", "retracted", "late");
        }
    }

    @Test
    void theMatrixHasACellForEachAgency() {
        open.record(contact());
        server.settle();
        JsonNode matrix = open.read("/knowledge").json();
        List<String> agencies =
                matrix.required("agencies").values().stream().map(ContractTest::agency).toList();
        assertThat(agencies).contains("police", "social-care");
        for (JsonNode row : matrix.required("rows")) {
            assertThat(names(row)).contains("entryId", "happened", "cells");
            assertThat(names(row.required("cells"))).containsAll(agencies);
            for (JsonNode cell : row.required("cells")) {
                assertThat(names(cell)).contains("state");
                TreeSet<String> known = new TreeSet<>(CELL);
                known.add("lateDays");
                assertThat(known).containsAll(names(cell));
            }
        }
    }

    @Test
    void answersAboutACaseSayWhereInTheLogTheyStand() {
        JsonNode recorded = open.record(contact());
        server.settle();
        for (String view : List.of("/chronology", "/knowledge", "/events")) {
            Answer answer = open.get(view).expect(200);
            assertThat(Long.parseLong(answer.header("Ledger-Position")))
                    .isGreaterThanOrEqualTo(recorded.required("position").longValue());
            assertThat(answer.header("ETag")).isNotBlank();
            assertThat(answer.header("Content-Type")).startsWith("application/json");
        }
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        open.record(contact());
        server.settle();
        String pinned = Json.text(open.read("/chronology").json(), "pinned");
        String tag = server.as("auditor").read(pinned).header("ETag");
        Answer again = server.as("auditor").get(pinned, "If-None-Match", tag).expect(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aCorrelationIdComesBackAsItWasSent() {
        String id = UUID.randomUUID().toString();
        for (String path : List.of(open.path("/chronology"), "/api/v1/cases", "/api/v1/nothing")) {
            Answer answer = server.as("auditor").get(path, "X-Correlation-ID", id);
            assertThat(answer.header("X-Correlation-ID")).as(path).isEqualTo(id);
        }
        Answer written = server.as("police").event(contact(), "X-Correlation-ID", id);
        assertThat(written.header("X-Correlation-ID")).isEqualTo(id);
    }

    @Test
    void aPageNamesTheNextOneInItsBodyAndItsLinkHeader() {
        open.concerns("police", 5);
        server.settle();
        Answer page = open.get("/chronology?limit=3").expect(200);
        String next = Json.text(page.json(), "next");
        assertThat(next).isNotBlank();
        assertThat(page.header("Link")).contains(next).contains("rel=\"next\"");
        Answer last = server.as("auditor").get(next).expect(200);
        assertThat(last.json().required("entries")).hasSize(3);
        assertThat(last.json().path("next").isString()).isFalse();
        assertThat(last.header("Link")).doesNotContain("rel=\"next\"");
    }

    @Test
    void theRawEventsComeInOrderOfTheirPositionsUpToTheOneAskedFor() {
        long third = open.concerns("police", 2);
        open.concerns("police", 2);
        JsonNode events = open.read("/events?ledger=" + third).json().required("events");
        assertThat(events.values())
                .extracting(event -> event.required("position").longValue())
                .isSorted()
                .hasSize(3)
                .allMatch(position -> position <= third);
    }

    @Test
    void anAgencySeesWhatItKnowsAndNotWhatOthersDo() {
        open.record(Events.concern("police", open.id(), "known to the police"));
        open.record(Events.concern("school", open.id(), "known to the school"));
        server.settle();
        Answer answer = server.as("police").read(open.path("/chronology"));
        assertThat(answer.text()).contains("known to the police");
        assertThat(answer.text()).doesNotContain("known to the school");
        assertThat(answer.json().required("counts").has("withheld")).isFalse();
    }

    @Test
    void everySchemaIsServedAndClosed() {
        for (String type : List.of("contact-recorded", "case-closed", "entry-corrected")) {
            JsonNode schema = server.as("police").read("/api/v1/schemas/" + type + "/v1").json();
            assertThat(schema.required("unevaluatedProperties").booleanValue()).isFalse();
        }
    }

    @Test
    void aDryRunStoresNothing() {
        Answer answer =
                server.as("police")
                        .post("/api/v1/events:validate", Http.EVENT, contact().toString());
        answer.expect(200);
        assertThat(open.events()).hasSize(1);
    }

    @Test
    void readinessNeedsNoAccount() {
        server.anonymous().get("/actuator/health/readiness").expect(200);
    }

    private ObjectNode contact() {
        return Events.contact("police", open.id(), "a visit at home");
    }

    private static Set<String> names(JsonNode node) {
        return new TreeSet<>(node.propertyNames());
    }

    private static String agency(JsonNode agency) {
        return agency.isString() ? agency.stringValue() : Json.text(agency, "id");
    }
}
