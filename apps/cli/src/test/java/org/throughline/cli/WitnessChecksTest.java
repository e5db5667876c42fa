package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessChecksTest {
    @TempDir Path home;

    @Test
    void aWitnessThatRefusesIsAFailureAndOneThatIsSilentIsNot() throws IOException {
        try (var server = new FakeServer()) {
            server.on(
                    "/api/v1/checkpoints",
                    200,
                    """
                    {"witnesses":[{"name":"one.test","state":"refuses","size":7,"status":422},
                     {"name":"two.test","state":"silent","size":0},
                     {"name":"three.test","state":"cosigns","size":9}]}""");
            var shell = new Shell(home, server.url());
            shell.env.put("THROUGHLINE_TOKEN", "given");

            assertThat(shell.run("doctor")).isEqualTo(Exit.COULD_NOT);
            assertThat(shell.out())
                    .containsPattern("fail +witness one.test: .*answers 422")
                    .containsPattern("warn +witness two.test")
                    .containsPattern("ok +witness three.test: cosigns, 9 events");
        }
    }
}
