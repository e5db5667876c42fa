package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a server without anybody's ill will raises no alarm: a deep check finds nothing.
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoAlarmTest {

    @TempDir static Path folder;

    private RunningServer server;
    private OpenCase open;

    @BeforeAll
    void start() throws IOException {
        server = RunningServer.serve("no-alarm");
        open = OpenCase.on(server);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private void record() {
        open.concerns("police", 300);
        server.settle();
    }

    private static void isWell(RunningServer server) throws IOException {
        Program.Said said = server.run("doctor", "--deep", "--as", "auditor");
        assertThat(said.out()).as(said.err()).contains("of them signed, root");
        assertThat(said.exit()).as(said.out()).isZero();
    }

    /// It comes back from what it had written ahead.
    @Test
    void afterPostgresWasKilledAndTheProgramWithIt() throws IOException {
        record();
        server.files().stopOrphan(); // kill -9 of each of its processes
        server.kill();
        server.start();
        isWell(server);
    }

    @Test
    void afterABackupWasRestoredElsewhere() throws IOException {
        record();
        String part = folder.resolve("part").toString();
        String keys = folder.resolve("keys").toString();
        assertThat(server.run("backup", part, "--keys", keys).exit()).isZero();

        ServerHome elsewhere = ServerHome.at("no-alarm-restored");
        elsewhere.delete();
        Files.createDirectories(elsewhere.folder());
        Program.Said restored =
                Program.run(
                        server.files(),
                        Map.of("THROUGHLINE_HOME", elsewhere.folder().toString()),
                        "restore",
                        part,
                        "--keys",
                        keys,
                        "--verify");
        assertThat(restored.exit()).as(restored.out() + restored.err()).isZero();
        try (RunningServer again = RunningServer.on(elsewhere, "serve")) {
            isWell(again);
        }
    }
}
