package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("server")
class RestartTest {

    @TempDir Path folder;

    @BeforeEach
    void unpack() throws IOException {
        Homes.withPrograms(folder);
    }

    @Test
    void dataStayAcrossRestarts() throws Exception {
        try (PostgresHome home = PostgresHome.start(folder)) {
            PostgresHomeTest.execute(
                    home.database(Owner.EVENTS).owner(),
                    "create table kept as select 42 as number");
        }
        try (PostgresHome home = PostgresHome.start(folder)) {
            assertThat(
                            PostgresHomeTest.ask(
                                    home.database(Owner.EVENTS).owner(), "select number from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void lostPasswordsAreNamedAndDataAreLeftAlone() throws Exception {
        PostgresHome.start(folder).close();
        Files.delete(folder.resolve("secrets/postgres.json"));
        assertThatThrownBy(() -> PostgresHome.start(folder))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("postgres.json");
        assertThat(folder.resolve("postgres/data/PG_VERSION")).exists();
    }

    @Test
    void killBetweenPreparingAndRenamingLeavesAHomeThatStarts() throws Exception {
        Path half = Files.createDirectories(folder.resolve("postgres/data.new"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        try (PostgresHome home = PostgresHome.start(folder)) {
            assertThat(PostgresHomeTest.ask(home.database(Owner.EVENTS).owner(), "select 1"))
                    .isEqualTo("1");
        }
        assertThat(half).doesNotExist();
    }
}
