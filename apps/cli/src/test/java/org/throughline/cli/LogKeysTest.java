package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeysTest {
    @TempDir Path home;

    private FakeServer server;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
        shell = new Shell(home, server.url());
        shell.env.put("THROUGHLINE_TOKEN", "given");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void signing() {
        server.on("/api/v1/checkpoints", 200, "{\"keys\":[\"log+1+A\",\"log+2+B\"]}");
    }

    @Test
    void theKeysThatSignStandOnePerLine() {
        signing();
        assertThat(shell.run("log-keys", "list")).isEqualTo(Exit.DONE);
        assertThat(shell.out()).isEqualTo("log+1+A\nlog+2+B\n");
    }

    @Test
    void aChangeNamesTheKeysThatGoAndPrintsThoseThatCome() {
        signing();
        server.on("POST /api/v1/log/keys", 201, "{\"keys\":[\"log+3+C\"],\"position\":17}");
        assertThat(shell.run("log-keys", "change")).isEqualTo(Exit.DONE);
        assertThat(server.bodies.getLast()).isEqualTo("{\"retires\":[\"log+1+A\",\"log+2+B\"]}");
        assertThat(shell.out()).isEqualTo("log+3+C\n");
        assertThat(shell.err()).contains("from position 17 on", "backup");
    }

    @Test
    void aChangeThatSomebodyElseMadeMeanwhileIsTold() {
        signing();
        server.on(
                "POST /api/v1/log/keys",
                409,
                "{\"title\":\"Others sign by now\",\"code\":\"log-keys-changed\"}");
        assertThat(shell.run("log-keys", "change")).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err()).contains("[log-keys-changed]");
        assertThat(shell.out()).isEmpty();
    }
}
