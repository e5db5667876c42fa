package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.query.TestCase;
import org.throughline.query.access.ReaderRole;
import org.throughline.query.access.Routes;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AccessView;
import org.throughline.schema.cases.EntryId;

/// Each look at personal data leaves its row before the first byte of the answer leaves.
@Tag("server")
class LooksAreWrittenDownTest {

    private static TestServer server;
    private static TestCase one;
    private static EntryId contact;
    private static EntryId decision;

    @BeforeAll
    static void start() throws Exception {
        server = new TestServer();
        TestCase.register(server.log, "police", "police");
        TestCase.register(server.log, "gp", "gp");
        one = server.newCase();
        one.open("police", "live");
        contact = one.contact("police", "2007-03-12", "came to the door");
        one.contact("gp", "2007-03-14", "written by the gp");
        decision = one.post("police", "management-decision-recorded", "'happened':'2007-03-15'");
        one.decideReview();
        server.catchUp();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String path(String pattern) {
        String path =
                pattern.replace("{case}", one.id().text())
                        .replace("{entry}", contact.text())
                        .replace("{decision}", decision.text())
                        .replace("{question}", "assessed");
        return path
                + switch (pattern.substring(pattern.lastIndexOf('/') + 1)) {
                    case "earliest-knowable" -> "?hindsight=show";
                    case "compare" -> "?left=2007&right=2008";
                    default -> "";
                };
    }

    static Stream<Arguments> personalReads() {
        return Routes.api().stream()
                .filter(route -> route.shows() != null)
                .flatMap(route -> route.roles().stream().map(role -> Arguments.of(route, role)));
    }

    @ParameterizedTest
    @MethodSource("personalReads")
    void eachRouteThatShowsPersonalDataWritesItsRow(Routes.Route route, ReaderRole role)
            throws Exception {
        long before = LooksRig.last(server);
        String token = Kebab.text(role) + (role.name().startsWith("A") ? ".police" : "");
        HttpResponse<String> answer =
                server.get(
                        role == ReaderRole.PRACTITIONER ? "practitioner.police" : token,
                        path(route.pattern()),
                        "Purpose",
                        "duty");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        AccessView view = Objects.requireNonNull(route.shows());
        assertThat(LooksRig.after(server, before))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.field("view")).isEqualTo(Kebab.text(view));
                            assertThat(row.field("role")).isEqualTo(Kebab.text(role));
                            assertThat(row.field("outcome")).isEqualTo("shown");
                            assertThat(row.waits()).isEqualTo(!row.caseId().isEmpty());
                            if (view != AccessView.ACCESS_LOG) {
                                assertThat(row.caseId()).isEqualTo(one.id().text());
                                assertThat(row.look().has("position")).isTrue();
                            }
                        });
    }

    @Test
    void whatEachRoleIsThereForIsThePurpose() throws Exception {
        long before = LooksRig.last(server);
        String home = path("/api/v1/cases/{case}");
        server.read("agency.police", home);
        server.read("reviewer", home);
        server.read("auditor", home);
        assertThat(LooksRig.after(server, before))
                .extracting(row -> row.field("purpose"))
                .containsExactly("record-keeping", "review", "audit");
    }

    @Test
    void aPractitionerIsAskedForThePurpose() throws Exception {
        long before = LooksRig.last(server);
        String home = path("/api/v1/cases/{case}/chronology");
        HttpResponse<String> without = server.get("practitioner.police", home);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("purpose-needed").doesNotContain("came to the door");
        assertThat(server.get("practitioner.police", home, "Purpose", "curiosity").statusCode())
                .isEqualTo(403);
        assertThat(server.get("practitioner.police", home, "Purpose", "audit").statusCode())
                .isEqualTo(403);
        assertThat(server.get("practitioner.police", home, "Purpose", "supervision").statusCode())
                .isEqualTo(200);
        assertThat(LooksRig.after(server, before))
                .extracting(row -> row.field("outcome") + " " + row.field("purpose"))
                .containsExactly(
                        "refused not-stated",
                        "refused not-stated",
                        "refused not-stated",
                        "shown supervision");
    }

    @Test
    void asOfWhenItWasAskedStandsInTheRow() throws Exception {
        long before = LooksRig.last(server);
        server.read(
                "reviewer",
                path("/api/v1/cases/{case}/chronology")
                        + "?known=2008-04-13&by=police&ledger=4&from=2007&to=2008-01-01T00:00:00Z"
                        + "&hindsight=show");
        server.read("agency.police", path("/api/v1/cases/{case}/chronology"));
        List<LooksRig.Row> rows = LooksRig.after(server, before);
        assertThat(rows.getFirst().look().path("asOf").toString())
                .isEqualTo(
                        TestServer.JSON
                                .readTree(
                                        """
                                        {"by": {"kind": "agency", "agency": "police"},
                                         "to": "2008-01-01T00:00:00Z",
                                         "from": "2007-01-01T00:00:00Z",
                                         "known": "2008-04-13T22:59:59.999999Z",
                                         "ledger": 4, "hindsight": "show"}
                                        """)
                                .toString());
        assertThat(rows.getFirst().look().path("position").longValue()).isEqualTo(4);
        assertThat(rows.get(1).look().at("/asOf/by/agency").asString()).isEqualTo("police");
    }

    @Test
    void aWordThatIsNoAgencyIsNotRepeated() throws Exception {
        long before = LooksRig.last(server);
        for (String view : List.of("/api/v1/cases/{case}/chronology", "/api/v1/cases")) {
            HttpResponse<String> answer = server.get("reviewer", path(view) + "?by=jane-smith");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("unknown-agency", "\"pointer\":\"by\"")
                    .doesNotContain("smith");
        }
        List<LooksRig.Row> rows = LooksRig.after(server, before);
        assertThat(rows.toString()).contains("agency").doesNotContain("smith");
        assertThat(rows)
                .extracting(row -> row.field("outcome"))
                .containsExactly("invalid", "invalid");
    }

    @Test
    void theVersionsThatWereShownStandInTheRow() throws Exception {
        long before = LooksRig.last(server);
        server.read("reviewer", path("/api/v1/cases/{case}/chronology"));
        server.read("reviewer", path("/api/v1/cases/{case}/chronology") + "?limit=1");
        server.read("agency.gp", path("/api/v1/cases/{case}/chronology"));
        server.read("reviewer", path("/api/v1/cases/{case}/entries/{entry}"));
        assertThat(LooksRig.after(server, before))
                .extracting(LooksRig.Row::shown)
                .containsExactly(5, 1, 1, 1);
    }

    @Test
    void whatIsRefusedOrNotFoundIsWrittenDownToo() throws Exception {
        long before = LooksRig.last(server);
        String view = path("/api/v1/cases/{case}/chronology");
        assertThat(server.get("agency.police", view + "?by=gp&known=2008").statusCode())
                .isEqualTo(403);
        assertThat(server.get("admin", view).statusCode()).isEqualTo(403);
        assertThat(server.get("agency.housing", view).statusCode()).isEqualTo(404);
        assertThat(server.get("reviewer", view + "?known=zebra").statusCode()).isEqualTo(400);
        assertThat(server.get("reviewer", view + "?ledger=99999").statusCode()).isEqualTo(400);
        assertThat(server.get("stranger", view).statusCode()).isEqualTo(403);
        assertThat(server.get("reviewer", "/api/v1/cases/not-an-id/events").statusCode())
                .isEqualTo(404);
        List<LooksRig.Row> rows = LooksRig.after(server, before);
        assertThat(rows)
                .extracting(row -> row.field("outcome") + " " + row.field("role"))
                .containsExactly(
                        "refused agency",
                        "refused admin",
                        "not-found agency",
                        "invalid reviewer",
                        "invalid reviewer",
                        "refused other",
                        "not-found reviewer");
        assertThat(rows).extracting(LooksRig.Row::shown).containsOnly(0);
        assertThat(rows.getFirst().look().at("/asOf/by/agency").asString()).isEqualTo("gp");
        assertThat(rows.get(4).look().at("/asOf/ledger").asLong()).isEqualTo(99999);
        assertThat(rows.getLast().caseId()).isEmpty();
        assertThat(rows.toString()).doesNotContain("zebra", "not-an-id");
    }

    @Test
    void oneWhoIsNobodyLeavesNoRow() throws Exception {
        long before = LooksRig.last(server);
        assertThat(server.get("", path("/api/v1/cases/{case}")).statusCode()).isEqualTo(401);
        assertThat(server.get("nobody", path("/api/v1/cases/{case}")).statusCode()).isEqualTo(401);
        assertThat(LooksRig.after(server, before)).isEmpty();
    }

    @Test
    void whatIsUnchangedIsALookAsWell() throws Exception {
        String pinned = path("/api/v1/cases/{case}/chronology") + "?ledger=4";
        String tag = server.get("reviewer", pinned).headers().firstValue("ETag").orElseThrow();
        long before = LooksRig.last(server);
        HttpResponse<String> again = server.get("reviewer", pinned, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(LooksRig.after(server, before))
                .singleElement()
                .satisfies(row -> assertThat(row.shown()).isEqualTo(2));
    }

    @Test
    void nothingIsShownThatCannotBeWrittenDownFirst() throws Exception {
        String view = path("/api/v1/cases/{case}/chronology");
        server.mayWriteLooks(false);
        try {
            HttpResponse<String> answer = server.get("reviewer", view);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("access-log-unavailable")
                    .doesNotContain("came to the door", contact.text());
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().firstValue("Ledger-Position")).isEmpty();
            assertThat(server.get("agency.housing", view).statusCode()).isEqualTo(503);
            assertThat(server.get("reviewer", "/api/v1/status").statusCode()).isEqualTo(200);
        } finally {
            server.mayWriteLooks(true);
        }
        assertThat(server.get("reviewer", view).body()).contains("came to the door");
    }

    @Test
    void theApplicationMayAddRowsAndNothingElse() {
        assertThat(rights("access")).isEqualTo("INSERT SELECT");
        assertThat(rights("access_pending")).isEqualTo("DELETE INSERT SELECT");
    }

    private static String rights(String table) {
        return server.tables()
                .sql(
                        """
                        SELECT string_agg(DISTINCT privilege_type, ' ' ORDER BY privilege_type)
                        FROM information_schema.role_table_grants
                        WHERE table_name = ? AND grantee LIKE 'throughline_query%'
                        """)
                .param(table)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE access SET outcome = 'shown'",
                "DELETE FROM access",
                "TRUNCATE access CASCADE"
            })
    void nobodyChangesOrRemovesARow(String statement) {
        assertThatThrownBy(() -> server.tables().sql(statement).update())
                .hasMessageContaining("never changed or removed");
    }
}
