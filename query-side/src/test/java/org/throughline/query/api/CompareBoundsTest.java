package org.throughline.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// How a comparison can be asked for, in what parts it comes, and that it stays what it is.
@Tag("server")
class CompareBoundsTest {

    private static TestServer server;

    private CompareRig rig;

    @BeforeAll
    static void start() {
        server = CompareRig.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void tell() {
        rig = new CompareRig(server);
    }

    private JsonNode compare(String asked) throws Exception {
        return rig.compare("auditor", asked);
    }

    @Test
    void aPeriodKeepsWhatLiesOrLayInIt() throws Exception {
        String asked = "?axis=ledger&left=1&right=" + rig.head();
        JsonNode february = compare(asked + "&from=2007-02&to=2007-02");
        assertThat(CompareRig.ids(february.path("added"))).containsExactly(rig.late.text());
        assertThat(february.at("/counts/filtered").asInt()).isEqualTo(3);
    }

    @Test
    void theSameAddressGivesTheSameForEver() throws Exception {
        String known = compare("?left=2007-04-01&right=2007-12-31").path("pinned").asString();
        String places =
                compare("?axis=ledger&left=%d&right=%d".formatted(rig.begun, rig.head()))
                        .path("pinned")
                        .asString();
        assertThat(known).contains("left=2007-04-01&right=2007-12-31&ledger=");
        assertThat(places).doesNotContain("ledger=1").contains("axis=ledger&left=" + rig.begun);
        String before = server.get("auditor", known).body() + server.get("auditor", places).body();
        rig.one.contact("gp", "2007-06-01", "later on the record");
        server.catchUp();
        assertThat(server.get("auditor", known).body() + server.get("auditor", places).body())
                .isEqualTo(before);
        assertThat(compare("?left=2007-04-01&right=2007-12-31").toString())
                .contains("later on the record");
    }

    @Test
    void itsPagesTogetherAreTheWhole() throws Exception {
        String asked = "?axis=ledger&left=1&right=" + rig.head();
        JsonNode whole = compare(asked);
        List<String> walked = new ArrayList<>();
        String next = rig.address(asked + "&limit=1");
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = server.read(next);
            walked.addAll(CompareRig.ids(page.path("added")));
            assertThat(page.path("counts")).isEqualTo(whole.path("counts"));
            next = page.path("next").asString("");
            pages++;
        }
        assertThat(walked).containsExactlyElementsOf(CompareRig.ids(whole.path("added")));
        assertThat(pages).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?right=2008|left",
                "?left=2007|right",
                "?left=2008&right=2007|left",
                "?left=zebra&right=2008|left",
                "?left=2007&right=2008&axis=zebra|axis",
                "?left=2007&right=2008&known=2008|known",
                "?left=2007&right=2008&hindsight=show|hindsight",
                "?left=2007&left=2008&right=2008|left",
                "?axis=ledger&left=1&right=99999|right",
                "?axis=ledger&left=99999&right=1|left",
                "?axis=ledger&left=9&right=8|left",
                "?axis=ledger&left=2007-03-01&right=8|left",
                "?axis=ledger&left=1&right=2&ledger=2|ledger",
                "?axis=ledger&left=2000-01-01T00:00:00Z&right=2999-01-01T00:00:00Z|right",
                "?left=2007&right=2008&ledger=99999|ledger",
                "?left=2007&right=2008&by=jane-smith|by",
                "?left=2007&right=2008&by=|by",
                "?left=2007&right=2008&to=%20|to",
                "?left=2007&right=2008&wrong=zebra|''"
            })
    void whatCannotBeAskedIsNamedAndNotRepeated(String asked, String field) throws Exception {
        server.catchUp();
        HttpResponse<String> answer = server.get("auditor", rig.address(asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"pointer\":\"" + field + "\"")
                .doesNotContain("zebra", "99999", "smith");
    }

    @Test
    void ofTheTwoTheLaterTimeStandsInTheAccessLog() throws Exception {
        rig.one.decideReview();
        rig.head();
        long before = LooksRig.last(server);
        rig.compare("reviewer", "?left=2007&right=2008&by=police");
        rig.compare("reviewer", "?axis=ledger&left=3&right=" + rig.begun);
        assertThat(server.get("agency.housing", rig.address("?left=2007&right=2008")).statusCode())
                .isEqualTo(404);
        List<LooksRig.Row> rows = LooksRig.after(server, before);
        assertThat(rows).extracting(row -> row.field("view")).containsOnly("compare");
        assertThat(rows)
                .extracting(row -> row.look().at("/asOf/known").asString(""))
                .containsExactly("2008-12-31T23:59:59.999999Z", "", "2008-12-31T23:59:59.999999Z");
        assertThat(rows.get(1).look().at("/asOf/ledger").asLong()).isEqualTo(rig.begun);
        assertThat(rows.get(1).look().path("position").asLong()).isEqualTo(rig.begun);
        assertThat(rows.get(1).shown()).isEqualTo(2);
        assertThat(rows.getFirst().look().at("/asOf/by/agency").asString()).isEqualTo("police");
    }
}
