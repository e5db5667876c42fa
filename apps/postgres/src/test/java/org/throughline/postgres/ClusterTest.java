package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class ClusterTest {

    @TempDir Path folder;

    @Test
    void startsInEveryWayThatThisMachineAllowsOnTheSameData() throws Exception {
        Binaries binaries = Binaries.unpack(folder.resolve("bin"));
        List<Unprivileged> ways = Unprivileged.possible();
        assertThat(ways).isNotEmpty();
        for (Unprivileged way : ways.reversed()) {
            startAndStop(
                    new Cluster(
                            folder,
                            binaries,
                            way,
                            Settings.DURABLE,
                            "a-password-of-twenty-letters"));
        }
        for (Unprivileged way : ways) {
            startAndStop(
                    new Cluster(
                            folder,
                            binaries,
                            way,
                            Settings.DURABLE,
                            "a-password-of-twenty-letters"));
        }
    }

    @Test
    void archiveIsNamedAfterThePlatform() {
        assertThat(Binaries.archive("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(Binaries.archive("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
        assertThat(Binaries.archive("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
    }

    private static void startAndStop(Cluster cluster) throws Exception {
        cluster.start();
        try (Connection connection = cluster.administer("postgres")) {
            assertThat(connection.isValid(5)).isTrue();
        } catch (SQLException problem) {
            throw new AssertionError("no session", problem);
        } finally {
            cluster.close();
        }
    }
}
