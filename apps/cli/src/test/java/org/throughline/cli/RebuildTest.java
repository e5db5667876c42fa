package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    private static final String BASE = "/api/v1/projections/chronology";

    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        shell.env.put("THROUGHLINE_TOKEN", "given");
        server.on("POST " + BASE + "/rebuild", 202, "{}").on("POST " + BASE + "/back", 202, "{}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void saysHowFastItWasAndWhetherTheRowsAreTheSame() {
        ended(
                "done",
                "\"comparison\":{\"position\":990,\"rowsBefore\":7,\"rows\":7,\"same\":true}");
        assertThat(shell.run("rebuild", "chronology")).isEqualTo(Exit.DONE);
        assertThat(shell.out())
                .isEqualTo(
                        """
                        chronology: 1,000 events in 0.5 s, 2,000 events/s
                        The same 7 rows as before at position 990.
                        """);
    }

    @Test
    void saysHowToGoBackIfTheRowsAreOthers() {
        ended("done", "\"comparison\":{\"position\":9,\"rowsBefore\":7,\"rows\":8,\"same\":false}");
        assertThat(shell.run("rebuild", "chronology", "--back")).isEqualTo(Exit.DONE);
        assertThat(shell.out()).contains("Not the same rows", "8 instead of 7", "--back");
        assertThat(server.requests).contains("POST " + BASE + "/back");
    }

    @Test
    void failsIfItWasNotExchanged() {
        ended("failed", "\"fault\":\"IllegalStateException\"");
        assertThat(shell.run("rebuild", "chronology")).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err())
                .contains("not rebuilt (IllegalStateException, after position 1000)", "goes on");
    }

    @Test
    void givesUpWhatIsKept() {
        server.on("DELETE " + BASE + "/kept", 204, "");
        assertThat(shell.run("rebuild", "chronology", "--discard")).isEqualTo(Exit.DONE);
        assertThat(server.requests).containsExactly("DELETE " + BASE + "/kept");
    }

    @Test
    void saysWhyNothingWasBegun() {
        server.on(
                "POST " + BASE + "/rebuild",
                409,
                "{\"title\":\"Another rebuild is running\",\"code\":\"rebuild-running\"}");
        assertThat(shell.run("rebuild", "chronology")).isNotEqualTo(Exit.DONE);
        assertThat(shell.err()).contains("Another rebuild is running [rebuild-running]");
        assertThat(shell.run("rebuild", "../x")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("rebuild", "chronology", "--back", "--discard"))
                .isEqualTo(Exit.REFUSED);
    }

    @Test
    void saysWhyTheAccessLogIsNotMadeAgain() {
        assertThat(shell.run("rebuild", "access")).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("holds more than the log");
        assertThat(shell.run("rebuild", "lanes")).isEqualTo(Exit.REFUSED);
        assertThat(shell.err()).contains("chronology, knowledge or casefile");
        assertThat(server.requests).isEmpty();
    }

    private void ended(String state, String more) {
        server.on(
                "GET " + BASE + "/rebuild",
                200,
                "{\"state\":\"%s\",\"position\":1000,\"head\":1000,\"seconds\":0.5,%s}"
                        .formatted(state, more));
    }
}
