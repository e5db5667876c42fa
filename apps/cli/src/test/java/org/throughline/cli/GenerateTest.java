package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    @TempDir Path home;

    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        shell = new Shell(home, "http://127.0.0.1:9");
    }

    @Test
    void writesAsManyEventsAsAskedForOnePerLine() {
        assertThat(shell.run("generate", "--cases", "2", "--events", "31")).isEqualTo(Exit.DONE);
        assertThat(shell.out().lines())
                .hasSize(31)
                .allMatch(line -> line.startsWith("{\"specversion\":\"1.0\""));
    }

    @Test
    void theSameOptionsGiveTheSameBytesAndAnotherSeedOthers() throws IOException {
        Path one = home.resolve("one.ndjson");
        Path two = home.resolve("two.ndjson");
        Path other = home.resolve("other.ndjson");
        shell.run("generate", "--events", "300", "--seed", "7", "-o", one.toString());
        shell.run("generate", "--events", "300", "--seed", "7", "--output", two.toString());
        shell.run("generate", "--events", "300", "--seed", "8", "-o", other.toString());
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(Files.mismatch(one, other)).isNotNegative();
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void makesThreeCasesIfNothingElseIsSaid() {
        assertThat(shell.run("generate")).isEqualTo(Exit.DONE);
        assertThat(shell.out().lines().filter(line -> line.contains("case-opened.v1"))).hasSize(3);
    }

    @Test
    void refusesACaseWithoutEventsAndTwoPlacesToPutThem() {
        assertThat(shell.run("generate", "--cases", "0")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("generate", "--cases", "5", "--events", "4")).isEqualTo(Exit.REFUSED);
        assertThat(shell.run("generate", "--load", "-o", "x.ndjson")).isEqualTo(Exit.REFUSED);
    }

    @Test
    void theClientAloneCannotLoad() {
        assertThat(shell.run("generate", "--load")).isEqualTo(Exit.COULD_NOT);
        assertThat(shell.err()).contains("./throughline generate --load");
    }
}
