package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {
    private static final String CASE = "0190aaaa-0000-7000-8000-000000000001";
    private static final String ID = "7a0f0000-0000-4000-8000-000000000001";
    private static final String IMPORTS = "/api/v1/imports";
    private static final String ERROR =
            """
            {"kind":"error","row":3,"line":3,"column":"start_date","code":"two-digit-year",
             "detail":"Two.","hint":"Four."}""";

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        Files.writeString(home.resolve("police.csv"), "start_date,agency,event\n");
        server.on("/api/v1/cases", 200, "{\"cases\":[{\"caseId\":\"%s\"}]}".formatted(CASE))
                .on(IMPORTS + "?case=" + CASE, 202, "{\"id\":\"%s\"}".formatted(ID))
                .on(IMPORTS + "/" + ID, 204, "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCheckLeavesNothingWithTheServer() {
        found(1);
        assertThat(check()).isEqualTo(Exit.REFUSED);
        assertThat(server.requests).endsWith("DELETE " + IMPORTS + "/" + ID);
        assertThat(shell.err())
                .contains("Each of them, and what else to look at: ")
                .doesNotContain("more", "keeps");
    }

    @Test
    void aServerThatKeepsTheFileIsNotKeptQuiet() {
        found(1);
        server.on(IMPORTS + "/" + ID, 503, "{}");
        assertThat(check()).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("The server keeps the checked file, sealed, for a day");
    }

    @Test
    void aListThatWasCutIsSaidToBe() {
        found(12_345);
        assertThat(check()).isEqualTo(Exit.REFUSED);
        assertThat(shell.err())
                .contains(
                        "… and 12335 more",
                        "Of 12345 errors and 0 other remarks, the first 10000 of each: ")
                .doesNotContain("Each of them");
    }

    private void found(int errors) {
        String body =
                """
                {"id":"%s","state":"ready","progress":{"done":2,"rows":2},"counts":{"rows":2,"ready":1,"errors":1},
                 "blocked":false,"found":{"errors":%d,"remarks":0},"errors":[%s],"remarks":[]}"""
                        .formatted(ID, errors, ERROR);
        server.on(IMPORTS + "/" + ID + "?limit=0", 200, body)
                .on(IMPORTS + "/" + ID + "?limit=10000", 200, body);
    }

    private int check() {
        return shell.run(
                "import",
                "check",
                home.resolve("police.csv").toString(),
                "--case",
                CASE,
                "--as",
                "police");
    }
}
