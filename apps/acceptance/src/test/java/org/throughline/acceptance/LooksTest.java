package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Who looked: what auditors are told, and what it is to the record.
@Tag("server")
@ExtendWith(SharedServer.class)
class LooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningServer server;

    LooksTest(RunningServer server) {
        this.server = server;
    }

    private List<JsonNode> looks(OpenCase open, String more) {
        return server.as("auditor")
                .get("/api/v1/access-log?case=" + open.id() + more)
                .expect(200)
                .json()
                .required("looks")
                .valueStream()
                .toList();
    }

    @Test
    void aLookAtACaseIsToldAndEntersTheLedgerBesideTheCase() {
        OpenCase open = OpenCase.on(server);
        open.concerns("police", 2);
        server.settle();
        String chronology = "/api/v1/cases/" + open.id() + "/chronology";
        int before = open.events().size();
        server.as("police").read(chronology + "?known=2026-01-01");

        JsonNode look = looks(open, "&account=police").getFirst();
        assertThat(Json.text(look, "purpose")).isEqualTo("record-keeping");
        assertThat(Json.text(look, "agency")).isEqualTo("police");
        assertThat(Json.text(look, "view")).isEqualTo("chronology");
        assertThat(look.at("/asOf/known").asString()).startsWith("2026-01-01T");
        Until.holds(
                "the look to be in the ledger",
                PATIENCE,
                () ->
                        WholeLog.of(server).stream()
                                .filter(WholeLog::isLook)
                                .anyMatch(
                                        event ->
                                                Json.text(event, "eventId")
                                                        .equals(Json.text(look, "id"))));
        assertThat(open.events()).hasSize(before);
        assertThat(looks(open, "&account=auditor"))
                .as("reading the log is a look too")
                .isNotEmpty();
    }

    @Test
    void whatThePractitionerAtTheCommandLineReadsForIsTold() throws IOException {
        OpenCase open = OpenCase.on(server);
        open.concerns("police", 1);
        server.settle();
        Program.Said without = server.run("chronology", open.id(), "--as", "police-worker");
        assertThat(without.exit()).isOne();
        assertThat(without.err()).contains("--purpose");
        Program.Said read =
                server.run(
                        "chronology",
                        open.id(),
                        "--as",
                        "police-worker",
                        "--purpose",
                        "conference");
        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(looks(open, "&account=police-worker"))
                .extracting(look -> Json.text(look, "outcome") + " " + Json.text(look, "purpose"))
                .containsExactly("shown conference", "refused not-stated");
    }

    @Test
    void aForgedSourceIsRefusedAndTold() {
        OpenCase open = OpenCase.on(server);
        server.as("school").event(Events.concern("police", open.id(), "forged")).expect(403);
        Until.holds(
                "the forged source to be told",
                PATIENCE,
                () -> !looks(open, "&outcome=refused&agency=school").isEmpty());
        JsonNode look = looks(open, "&outcome=refused&agency=school").getFirst();
        assertThat(Json.text(look, "view")).isEqualTo("submission");
        assertThat(Json.text(look, "account")).isEqualTo("school");
    }

    @Test
    void onlyAuditorsAreTold() {
        OpenCase open = OpenCase.on(server);
        for (String account : List.of("police", "reviewer", "admin")) {
            server.as(account).get("/api/v1/access-log?case=" + open.id()).expect(403);
        }
    }

    /// So the comparison at the end of each class can fail: what was asked beside the door, and
    /// what is said to have gone through it.
    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "nothing, /chronology",
                "/chronology, nothing",
                "/chronology, /knowledge",
                "/chronology, /chronology?known=2008",
                "/chronology?known=2008-04-13, /chronology?known=2008-04-14",
                "/chronology?from=2007, /chronology?from=2008",
                "/chronology?to=2007, /chronology?from=2007",
                "/chronology?known=2008&by=police, /chronology?known=2008&by=school",
                "/chronology?known=2008, /chronology?known=2008&hindsight=show"
            })
    void whatIsNotAsTheLogSaysIsFound(@Nullable String asked, @Nullable String told)
            throws IOException {
        OpenCase open = OpenCase.on(server);
        server.settle();
        server.reconcile();
        Http auditor = server.as("auditor");
        if (asked != null) {
            URI beside = URI.create(Files.readString(server.files().url()).strip());
            new Http(auditor.client(), beside, auditor.authorization())
                    .get(open.path(asked))
                    .expect(200);
        }
        if (told != null) {
            String line = "GET " + open.path(told) + " HTTP/1.1";
            List<String> token = List.of(auditor.authorization().get());
            HttpMessages.Head head = new HttpMessages.Head(line, Map.of("authorization", token));
            server.reads().saw(new Exchange(head, "", 200, head, ""));
        }
        assertThatThrownBy(server::reconcile)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reads without a row");
        server.reconcile();
    }
}
