package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody reads the record for, who is asked.
class PurposeTest {

    private static final String CASE = "0190aaaa-0000-7000-8000-000000000001";
    private static final String CASES = "/api/v1/cases";
    private static final String CHRONOLOGY = CASES + "/" + CASE + "/chronology";

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        server.on(CASES, 200, "{\"cases\":[{\"caseId\":\"%s\"}]}".formatted(CASE))
                .on(
                        CHRONOLOGY,
                        200,
                        "{\"entries\":[],\"next\":\"%s?after=1\"}".formatted(CHRONOLOGY))
                .on(CHRONOLOGY + "?after=1", 200, "{\"entries\":[]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isSaidWithEachReadIfItIsGiven() {
        assertThat(shell.run("chronology", "0190aaaa")).isEqualTo(Exit.DONE);
        assertThat(server.purposes).isEmpty();
        assertThat(shell.run("chronology", "0190aaaa", "--purpose", "supervision"))
                .isEqualTo(Exit.DONE);
        assertThat(server.purposes)
                .contains(
                        CASES + " supervision",
                        CHRONOLOGY + " supervision",
                        CHRONOLOGY + "?after=1 supervision");
    }

    @Test
    void isAWordOfTheListAndNoOtherIsRepeated() {
        assertThat(shell.run("chronology", CASE, "--purpose", "curiosity")).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("duty", "subject-access").doesNotContain("curiosity");
        assertThat(server.requests).isEmpty();
        assertThat(shell.run("chronology", CASE, "--purpose", "audit")).isEqualTo(Exit.REFUSED);
    }

    @Test
    void whoeverLacksItIsToldHowToGiveIt() {
        server.on(
                CHRONOLOGY,
                403,
                """
                {"title":"Say what it is for","code":"purpose-needed",
                 "errors":[{"pointer":"Purpose","code":"purpose-needed","hint":"Send the header Purpose"}]}""");
        assertThat(shell.run("chronology", CASE)).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err())
                .contains("Say it with --purpose", "supervision")
                .doesNotContain("header", "--as NAME");
    }
}
