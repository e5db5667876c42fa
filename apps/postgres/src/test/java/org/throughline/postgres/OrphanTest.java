package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class OrphanTest {

    private static final int ENOUGH_ROWS = 200;

    @TempDir Path folder;

    @BeforeEach
    void unpack() throws IOException {
        Homes.withPrograms(folder);
    }

    @Test
    void killedOwnerLeavesAServerAndTheNextStartFindsAllCommittedRows() throws Exception {
        Process owner = Owner.start(folder);
        int committed = lastCommitted(owner);
        Owner.kill(owner);
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).as("the server outlives its owner").isPresent();

        try (PostgresHome home = PostgresHome.start(folder)) {
            Login login = home.database(Owner.EVENTS).owner();
            assertThat(
                            PostgresHomeTest.ask(
                                    login, "select count(*) from row where id <= " + committed))
                    .isEqualTo(Integer.toString(committed));
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
        // Where nobody reaps orphans a zombie without a command stays.
        assertThat(ProcessHandle.of(orphan).flatMap(process -> process.info().command())).isEmpty();
    }

    @Test
    void killedOwnerAndKilledServerAreRecoveredFrom() throws Exception {
        Process owner = Owner.start(folder);
        int committed = lastCommitted(owner);
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        Owner.kill(owner);
        try (PostgresHome home = PostgresHome.start(folder)) {
            Login login = home.database(Owner.EVENTS).owner();
            assertThat(
                            PostgresHomeTest.ask(
                                    login, "select count(*) from row where id <= " + committed))
                    .isEqualTo(Integer.toString(committed));
        }
    }

    @Test
    void foreignPostgresNamedByAForgedFileIsLeftAlone() throws Exception {
        PostgresHome.start(folder).close();
        Path program =
                Files.copy(Path.of("/bin/sleep").toRealPath(), folder.resolve("foreign-postgres"));
        Path foreign =
                Files.move(
                        program,
                        Files.createDirectory(folder.resolve("elsewhere")).resolve("postgres"));
        Process stranger = new ProcessBuilder(foreign.toString(), "300").start();
        try {
            forge(stranger.pid());
            try (PostgresHome home = PostgresHome.start(folder)) {
                assertThat(PostgresHomeTest.ask(home.database(Owner.EVENTS).owner(), "select 1"))
                        .isEqualTo("1");
                assertThat(stranger.isAlive()).isTrue();
            }
            assertThat(stranger.waitFor(1, TimeUnit.SECONDS)).as("it still runs").isFalse();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void foreignPostgresThatWorksInOurDataStopsTheStartAndIsLeftAlone() throws Exception {
        PostgresHome.start(folder).close();
        Path foreign =
                Files.copy(Path.of("/bin/sleep").toRealPath(), folder.resolve("postgres/postgres"));
        Process stranger =
                new ProcessBuilder(foreign.toString(), "300")
                        .directory(folder.resolve("postgres/data").toFile())
                        .start();
        try {
            forge(stranger.pid());
            assertThatThrownBy(() -> PostgresHome.start(folder))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageContaining("process " + stranger.pid());
            assertThat(stranger.isAlive()).isTrue();
            assertThat(folder.resolve("postgres/data/postmaster.pid")).exists();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void fileThatNamesAZombieIsRemoved() throws Exception {
        PostgresHome.start(folder).close();
        Process parent =
                new ProcessBuilder("/bin/sh", "-c", "sleep 0 & echo $!; exec sleep 300").start();
        try {
            forge(Long.parseLong(parent.inputReader().readLine()));
            try (PostgresHome home = PostgresHome.start(folder)) {
                assertThat(PostgresHomeTest.ask(home.database(Owner.EVENTS).owner(), "select 1"))
                        .isEqualTo("1");
            }
        } finally {
            parent.destroyForcibly();
        }
    }

    private void forge(long pid) throws IOException {
        Path data = folder.resolve("postgres/data");
        Files.writeString(
                data.resolve("postmaster.pid"),
                pid + "\n" + data + "\n1700000000\n5432\n\n127.0.0.1\n");
    }

    private long postmaster() throws IOException {
        String file = Files.readString(folder.resolve("postgres/data/postmaster.pid"));
        return Long.parseLong(file.lines().findFirst().orElseThrow().strip());
    }

    /// What the owner has said to have committed once it has said enough; more may be committed.
    private static int lastCommitted(Process owner) throws IOException {
        BufferedReader said = owner.inputReader();
        String line = said.readLine();
        while (line != null && Integer.parseInt(line) < ENOUGH_ROWS) {
            line = said.readLine();
        }
        assertThat(line).isNotNull();
        return Integer.parseInt(line);
    }
}
