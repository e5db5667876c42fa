package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    private static final String CASE = "0190aaaa-0000-7000-8000-000000000001";
    private static final String OTHER = "0190bbbb-0000-7000-8000-000000000002";
    private static final String CHRONOLOGY = "/api/v1/cases/" + CASE + "/chronology";
    private static final String ENTRY_1 = "0190cccc-1111-7000-8000-000000000001";
    private static final String ENTRY_2 = "0190cccc-2222-7000-8000-000000000002";
    private static final String ENTRY_3 = "0190cccc-3333-7000-8000-000000000003";
    private static final String PAGE_1 =
            """
            {"entries":[
            {"entryId":"%s","version":1,"type":"missing-reported.v1","happened":"2008-04-13",
             "happenedEarliest":"2008-04-13T00:00:00Z","happenedLatest":"2008-04-13T23:59:59Z","agency":"police",
             "summary":"Reported missing from home in the evening; found in the park by officers and taken home.",
             "subjects":["child","sister-1"],"position":4,"corrected":true,
             "known":{"state":"known","since":"2008-04-14","channel":"authored"}}],
             "counts":{"shown":1,"notYetKnown":2},"ledger":9,"pinned":"/cases/x?ledger=9",
             "next":"%s?after=abc&ledger=9"}"""
                    .formatted(ENTRY_1, CHRONOLOGY);
    private static final String PAGE_2 =
            """
            {"entries":[
            {"entryId":"%s","version":1,"type":"information-sent.v1","agency":"hospital-gloucester",
             "summary":"Information still sent to the worker.\\u001b[2J","subjects":["child"],"position":5,
             "known":{"state":"source-silent"}},
            {"entryId":"%s","version":2,"type":"contact-recorded.v1","happened":"2008-04~",
             "happenedEarliest":"2008-03-16T00:00:00Z","agency":"gp","summary":"=1+1, said \\"so\\"","position":7}],
             "counts":{"shown":2,"notYetKnown":2},"ledger":9}"""
                    .formatted(ENTRY_2, ENTRY_3);

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        server.on(
                        "/api/v1/cases",
                        200,
                        "{\"cases\":[{\"caseId\":\"%s\"},{\"caseId\":\"%s\"}]}"
                                .formatted(CASE, OTHER))
                .on(CHRONOLOGY, 200, PAGE_1)
                .on(CHRONOLOGY + "?by=gp", 200, PAGE_1)
                .on(CHRONOLOGY + "?after=abc&ledger=9", 200, PAGE_2);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class Chronology {
        @Test
        void fitsTheTerminalAndKeepsUndatedEntriesApart() {
            shell.env.put("COLUMNS", "80");
            assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.DONE);
            assertThat(shell.out())
                    .isEqualTo(
                            """
                            happened    agency              what                                    entry
                            2008-04-13  police              Reported missing from home in the       00000001
                                                            evening; found in the park by officers
                                                            and taken home. [corrected]
                            2008-04~    gp                  Contact: =1+1, said "so"                00000003

                            date not stated
                                        hospital-           Information sent: Information still     00000002
                                        gloucester          sent to the worker. [2J
                            """);
            assertThat(shell.err())
                    .contains(
                            "3 entries, 2 not yet known then; this answer for ever: /cases/x?ledger=9");
        }

        @Test
        void showsKnowingWhenAskedAboutAnAgency() {
            shell.run("chronology", CASE, "--by", "gp");
            assertThat(shell.out())
                    .contains("known since 2008-04-14")
                    .contains("no record (sources do");
            assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100);
        }

        @Test
        void turnsRowsIntoParagraphsOnANarrowTerminal() {
            shell.env.put("COLUMNS", "40");
            shell.run("chronology", CASE);
            assertThat(shell.out().lines())
                    .allMatch(line -> line.length() <= 40)
                    .contains("happened: 2008-04-13");
        }

        @Test
        void quotesCsvAndDisarmsFormulas() {
            assertThat(shell.run("chronology", CASE, "-o", "csv")).isEqualTo(Exit.DONE);
            var rows = shell.out().split("\r\n", -1);
            assertThat(rows).hasSize(5);
            assertThat(rows[0])
                    .startsWith("entryId,version,type,")
                    .endsWith(",known.evidence,known.who");
            assertThat(rows[1])
                    .contains(",child; sister-1,")
                    .contains(",known,2008-04-14,,authored,");
            assertThat(rows[3]).contains(",\"'=1+1, said \"\"so\"\"\",");
        }

        @Test
        void joinsAllPagesIntoOneJsonDocument() {
            assertThat(shell.run("chronology", CASE, "--json")).isEqualTo(Exit.DONE);
            var json = Json.MAPPER.readTree(shell.out());
            assertThat(json.path("entries").size()).isEqualTo(3);
            assertThat(json.has("next")).isFalse();
            assertThat(json.path("ledger").asInt()).isEqualTo(9);
            assertThat(json.path("counts").toString()).isEqualTo("{\"shown\":3,\"notYetKnown\":2}");
        }

        @Test
        void passesTheQuestionOn() {
            shell.run(
                    "chronology",
                    CASE,
                    "--known",
                    "2008-04-14T08:30:00Z",
                    "--ledger",
                    "7",
                    "--from",
                    "2008~");
            assertThat(server.requests)
                    .contains(
                            "GET "
                                    + CHRONOLOGY
                                    + "?known=2008-04-14T08%3A30%3A00Z&ledger=7&from=2008%7E");
        }

        @Test
        void saysWhichFormatsItDoesNotWriteYet() {
            assertThat(shell.run("chronology", CASE, "-o", "docx")).isEqualTo(Exit.REFUSED);
            assertThat(shell.err()).contains("does not write docx yet");
        }

        @Test
        void takesTheBeginningOfACaseId() {
            assertThat(shell.run("chronology", "0190AAAA")).isEqualTo(Exit.DONE);
            assertThat(shell.run("chronology", "0190")).isEqualTo(Exit.REFUSED);
            assertThat(shell.err())
                    .contains("2 ids begin or end so")
                    .contains(CASE)
                    .contains(OTHER);
            assertThat(shell.run("chronology", "0191")).isEqualTo(Exit.COULD_NOT);
        }

        @Test
        void explainsEachRefusalInASentence() {
            server.on(
                    CHRONOLOGY,
                    503,
                    "{\"title\":\"Not yet projected\",\"code\":\"not-yet-projected\"}");
            assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err())
                    .contains("Not yet projected [not-yet-projected]")
                    .contains("Try again");
            server.on(CHRONOLOGY, 404, "{}");
            assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err()).contains("no such thing that this account may see");
            server.on(
                    CHRONOLOGY,
                    400,
                    "{\"title\":\"Bad\",\"errors\":[{\"pointer\":\"/ledger\",\"code\":\"future\"}]}");
            assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.REFUSED);
            assertThat(shell.err()).contains("future at /ledger");
        }

        @Test
        void takesNoTokenToAnotherServer() {
            server.on(CHRONOLOGY, 200, "{\"entries\":[],\"next\":\"http://elsewhere.example/x\"}");
            assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err()).contains("another server");
        }
    }

    @Nested
    class Knows {
        private static final String ANSWER =
                """
                {"knowing":[{"line":"police: known since 2007-03-12 (authored)"},
                {"line":"cafcass: stated not told (finding)"},
                {"line":"school: no record (the sources do not say)"}],
                "afterwards":[{"entryId":"x","relation":"sent-after",
                 "line":"hospital: went on sending, date not stated"}]}""";

        @Test
        void printsTheLinesOfTheServerAndWhatCameAfterwards() {
            server.on("/api/v1/cases/" + CASE + "/entries/" + ENTRY_2, 200, ANSWER);
            assertThat(shell.run("knows", "0190aaaa", "0190cccc-2")).isEqualTo(Exit.DONE);
            assertThat(shell.out())
                    .isEqualTo(
                            """
                            police: known since 2007-03-12 (authored)
                            cafcass: stated not told (finding)
                            school: no record (the sources do not say)

                            afterwards:
                              hospital: went on sending, date not stated
                            """);
        }

        @Test
        void takesTheEndOfAnEntrysIdAsTheChronologyPrintsIt() {
            server.on("/api/v1/cases/" + CASE + "/entries/" + ENTRY_2, 200, ANSWER);
            assertThat(shell.run("knows", "0190aaaa", "00000002")).isEqualTo(Exit.DONE);
            assertThat(shell.run("knows", "0190aaaa", "00000009")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err()).contains("begins or ends so");
        }

        @Test
        void asksForMoreOfAnAmbiguousEntry() {
            assertThat(shell.run("knows", CASE, "0190cccc")).isEqualTo(Exit.REFUSED);
            assertThat(shell.err()).contains("3 ids begin or end so");
        }
    }

    @Nested
    class Token {
        @Test
        void printsOnlyTheToken() {
            assertThat(shell.run("token", "--as", "police")).isEqualTo(Exit.DONE);
            assertThat(shell.out()).isEqualTo("token-of-police\n");
            assertThat(shell.err()).isEmpty();
        }

        @Test
        void namesTheAccountsThereAreButNoSecret() {
            assertThat(shell.run("token", "--as", "nobody")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err())
                    .contains("police, gp, reviewer")
                    .doesNotContain(FakeServer.SECRET);
        }

        @Test
        void saysWhatToDoWithoutAServer() {
            server.close();
            assertThat(shell.run("token", "--as", "police")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err()).contains("throughline serve").doesNotContain(FakeServer.SECRET);
        }

        @Test
        void sendsNoSecretOverPlainHttpToAnotherMachine() {
            assertThat(shell.run("token", "--as", "police", "--server", "http://elsewhere.example"))
                    .isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err()).contains("plain http");
        }

        @Test
        void takesAPersonsPasswordFromStdinForAServerElsewhere() throws IOException {
            Files.delete(home.resolve("secrets/accounts.json"));
            shell.input(FakeServer.SECRET + "\n");
            assertThat(shell.run("token", "--as", "jane", "--password")).isEqualTo(Exit.DONE);
            assertThat(shell.out()).isEqualTo("token-of-jane\n");
            shell.input("");
            assertThat(shell.run("token", "--as", "jane", "--password")).isEqualTo(Exit.COULD_NOT);
        }

        @Test
        void aKeyThatIsNoneIsNotShown() throws IOException {
            Path file = home.resolve("a.jwk");
            Files.writeString(file, "{\"kty\":\"EC\",\"d\":\"planted\"}");
            assertThat(shell.run("token", "--as", "x", "--key", file.toString()))
                    .isEqualTo(Exit.COULD_NOT);
            assertThat(shell.err()).contains("account key FILE").doesNotContain("planted");
        }

        @Test
        void aGivenTokenNeedsNoAccounts() throws IOException {
            Files.delete(home.resolve("secrets/accounts.json"));
            shell.env.put("THROUGHLINE_TOKEN", "given");
            assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.DONE);
            assertThat(server.requests).noneMatch(request -> request.contains("/oauth2/token"));
        }
    }
}
