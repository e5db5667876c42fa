package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class GuardTest {

    @TempDir Path folder;

    @Test
    void aServerThatWasKilledIsStartedAgainWhereItWasWithWhatItHeld() throws Exception {
        try (PostgresHome home = PostgresHome.start(Homes.withPrograms(folder))) {
            Login owner = home.database(Owner.EVENTS).owner();
            PostgresHomeTest.execute(owner, "create table kept as select 42 as number");
            long first = pid();
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            assertThat(answerOnceItRuns(owner)).isEqualTo("42");
            assertThat(pid()).isNotEqualTo(first);
        }
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void oneThatCannotStartIsTriedAgainUntilItCan() throws Exception {
        try (PostgresHome home = PostgresHome.start(Homes.withPrograms(folder))) {
            Login owner = home.database(Owner.EVENTS).owner();
            PostgresHomeTest.execute(owner, "create table kept as select 42 as number");
            Path control = folder.resolve("postgres/data/global/pg_control");
            Files.move(control, folder.resolve("pg_control"));
            ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
            awaitRefusedStart();
            Files.move(folder.resolve("pg_control"), control);
            assertThat(answerOnceItRuns(owner)).isEqualTo("42");
        }
    }

    private long pid() throws IOException {
        Path file = folder.resolve("postgres/data/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private void awaitRefusedStart() throws Exception {
        Path said = folder.resolve("postgres/log/postgres.log");
        for (int attempt = 0; attempt < 300; attempt++) {
            if (Files.readString(said).contains("pg_control")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no start was refused");
    }

    private static String answerOnceItRuns(Login login) throws Exception {
        SQLException last = new SQLException();
        for (int attempt = 0; attempt < 300; attempt++) {
            try {
                return PostgresHomeTest.ask(login, "select number from kept");
            } catch (SQLException refused) {
                last = refused;
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw last;
    }
}
