package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    private static final String CASE = "0190aaaa-0000-7000-8000-000000000001";
    private static final String COMPARE = "/api/v1/cases/" + CASE + "/compare";
    private static final String TIMES = "?left=2007-04-01&right=2007-12-31";
    private static final String ANSWER =
            """
            {"caseId":"x","axis":"known","left":{"known":"a"},"right":{"known":"b"},"asked":{"union":true},
             "labels":{"unnamed-worker:police":"a worker not named (police)"},
             "added":[{"entryId":"0190cccc-1111-7000-8000-000000000001","version":1,"type":"contact-recorded.v1",
               "happened":"2007-05-01","agency":"police","summary":"home visit: at the door\\u001b[2J"}],
             "corrected":[{"versionBefore":1,"entry":{"entryId":"0190cccc-1111-7000-8000-000000000002",
               "version":2,"type":"contact-recorded.v1","happened":"not-stated","undated":true,"agency":"gp",
               "corrected":true}}],
             "retracted":[],"gone":[],
             "newlyKnown":[{"entryId":"0190cccc-1111-7000-8000-000000000001","version":1,
               "type":"contact-recorded.v1","happened":"2007-05-01","knower":"unnamed-worker:police",
               "was":"source-silent","now":{"state":"known","since":"2007-05-01","channel":"told"}}],
             "noLongerKnown":[],
             "counts":{"left":2,"right":3,"withheld":1},"ledger":9,"pinned":"/compare?ledger=9","next":"NEXT"}""";
    private static final String LAST =
            """
            {"added":[{"entryId":"0190cccc-1111-7000-8000-000000000003","version":1,"type":"concern-logged.v1",
               "happened":"2007-06-01","agency":"school"}],"ledger":9}""";

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        shell.env.put("COLUMNS", "80");
        server.on(COMPARE + TIMES, 200, ANSWER.replace("NEXT", COMPARE + "?after=9.1"))
                .on(COMPARE + "?after=9.1", 200, LAST);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsEachKindOfChangeInABandOfItsOwn() {
        assertThat(shell.run("compare", CASE, "2007-04-01", "2007-12-31")).isEqualTo(Exit.DONE);
        assertThat(shell.out())
                .isEqualTo(
                        """
                        happened         agency              what                               entry

                        new
                        2007-05-01       police              Contact: home visit: at the door   00000001
                                                             [2J
                        2007-06-01       school              Concern logged                     00000003

                        corrected
                        date not stated  gp                  Contact [corrected] (version 2,    00000002
                                                             before: 1)

                        newly known or held
                        2007-05-01       a worker not named  Contact: known since 2007-05-01    00000001
                                         (police)            (told); before: source silent
                        """);
        assertThat(shell.err())
                .contains("2 entries at the earlier time, 3 at the later, 1 withheld")
                .contains("this answer for ever: /compare?ledger=9")
                .contains("union of what anybody knew, which nobody held");
    }

    @Test
    void joinsAllPagesIntoOneJsonDocument() {
        assertThat(shell.run("compare", CASE, "2007-04-01", "2007-12-31", "-o", "json"))
                .isEqualTo(Exit.DONE);
        var json = Json.MAPPER.readTree(shell.out());
        assertThat(json.path("added")).hasSize(2);
        assertThat(json.path("newlyKnown")).hasSize(1);
        assertThat(json.has("next")).isFalse();
    }

    @Test
    void passesTheQuestionOn() {
        shell.run("compare", CASE, "1", "9", "--axis", "ledger", "--by", "gp");
        shell.run("compare", CASE, "2007", "2008", "--ledger", "7");
        assertThat(server.requests)
                .contains(
                        "GET " + COMPARE + "?axis=ledger&left=1&right=9&by=gp",
                        "GET " + COMPARE + "?left=2007&right=2008&ledger=7");
    }

    @Test
    void isWrittenAsTableOrJsonOnly() {
        assertThat(shell.run("compare", CASE, "2007", "2008", "-o", "csv")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("compare", CASE, "2007")).isEqualTo(Exit.REFUSED);
    }
}
