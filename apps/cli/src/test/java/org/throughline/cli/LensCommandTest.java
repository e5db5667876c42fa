package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LensCommandTest {
    private static final String CASE = "0190aaaa-0000-7000-8000-000000000001";
    private static final String DECISION = "0190cccc-1111-7000-8000-000000000001";
    private static final String LENS =
            "/api/v1/cases/%s/decisions/%s/lens".formatted(CASE, DECISION);
    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        server.on(LENS, 200, page("known", 2, "\"known\":{\"state\":\"known\"}", "?after=9.1"))
                .on(
                        LENS + "?after=9.1",
                        200,
                        page(
                                "knownElsewhere",
                                3,
                                "\"known\":{\"state\":\"source-silent\"},\"by\":[\"gp\",\"police\"]",
                                ""));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String page(String part, int number, String known, String next) {
        String empty = part.equals("known") ? "knownElsewhere" : "known";
        return ("{\"asked\":{\"by\":\"social-care\"},\"decision\":{\"type\":\"case-closed.v1\","
                        + "\"happened\":\"2007-05-01\"},\"%s\":[%s],\"%s\":[],\"notSubmitted\":[\"school\"],"
                        + "\"counts\":{\"notYetKnown\":4},\"pinned\":\"/p\"%s}")
                .formatted(
                        part,
                        entry(number, known),
                        empty,
                        next.isEmpty() ? "" : ",\"next\":\"" + LENS + next + "\"");
    }

    private static String entry(int number, String known) {
        return ("{\"entryId\":\"0190cccc-1111-7000-8000-00000000000%d\",\"type\":\"contact-recorded.v1\","
                        + "\"happened\":\"2007-03-1%1$d\",\"agency\":\"gp\",%s}")
                .formatted(number, known);
    }

    @Test
    void saysWhereEachEntryStandsOfAllPages() {
        shell.env.put("COLUMNS", "140");
        assertThat(shell.run("lens", CASE, DECISION)).isEqualTo(Exit.DONE);
        assertThat(shell.out().lines())
                .startsWith("Case closed, 2007-05-01: what social-care knew by then")
                .containsSubsequence(
                        "known to the decision-maker",
                        "known to others, no record that it was here",
                        "gave nothing to the record: school");
        assertThat(shell.out())
                .contains("no record (sources do", "had by gp,", "00000002", "00000003")
                .doesNotContain("possibly known");
        assertThat(shell.err())
                .contains("4 learned later; --hindsight shows it.")
                .contains("This answer for ever: /p");
    }

    @Test
    void joinsTheListsOfAllPagesInOneDocument() {
        assertThat(shell.run("lens", CASE, DECISION, "-o", "json")).isEqualTo(Exit.DONE);
        var json = Json.MAPPER.readTree(shell.out());
        assertThat(json.path("known").size()).isEqualTo(1);
        assertThat(json.path("knownElsewhere").size()).isEqualTo(1);
        assertThat(json.has("next")).isFalse();
    }

    @Test
    void saysWhyThereIsNoSplitAndPassesTheQuestionOn() {
        server.on(
                LENS + "?ledger=7&hindsight=show",
                200,
                "{\"decision\":{\"type\":\"case-closed.v1\",\"happened\":\"not-stated\"},\"says\":\"no split: x\"}");
        assertThat(shell.run("lens", CASE, DECISION, "--hindsight", "--ledger", "7"))
                .isEqualTo(Exit.DONE);
        assertThat(shell.out()).startsWith("Case closed, not-stated: no split: x");
        assertThat(shell.run("lens", CASE, DECISION, "-o", "csv")).isEqualTo(Exit.REFUSED);
    }
}
