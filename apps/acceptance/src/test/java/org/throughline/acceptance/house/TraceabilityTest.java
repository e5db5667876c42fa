package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of rows and tests is the one that rows and tests make. `make trace` writes it.
class TraceabilityTest {

    private static final boolean WRITE = "write".equals(System.getProperty("throughline.trace"));
    private static final int ROWS = 276;

    private final Sources here = Sources.ofThisRepository();

    @TempDir Path tree;

    @Test
    void thePageIsWhatRowsAndTestsSay() throws IOException {
        Path file = here.root().resolve(Traceability.PAGE);
        String page = Traceability.of(here).page(legend());
        if (WRITE) {
            Files.writeString(file, page);
        }
        assertThat(Sources.read(file)).as("make trace writes it").isEqualTo(page);
    }

    private Stream<String> legend() {
        return Sources.read(here.root().resolve(Requirement.FILE))
                .lines()
                .filter(line -> line.startsWith("# S"))
                .map(line -> line.substring(2));
    }

    @Test
    void everyRowIsThereAndEveryNamedTestNamesOne() {
        assertThat(Requirement.readAll(Sources.read(here.root().resolve(Requirement.FILE))))
                .hasSize(ROWS);
        assertThat(Traceability.of(here).astray()).isEmpty();
    }

    @Test
    void aRowIsProvedOnlyByATestAndOnlyIfNothingIsMissing() throws IOException {
        write("class ATest { @Test void r1does() {} @Test void r2does() {} void r3does() {} }");
        Traceability page = page("R1\ta\tS0\tE\t", "R2\tb\tS0\tE\tmore", "R3\tc\tS0\tE\t");
        assertThat(page.page(Stream.of()))
                .contains(
                        "| R1 | a | S0 | E | proved | [ATest#r1does](../src/test/java/ATest.java)")
                .contains("| R2 | b | S0 | E | part | [ATest#r2does](../src/test/java/ATest.java)")
                .contains("| R3 | c | S0 | E | not yet |  | a test named after it |");
        assertThat(page.count("proved")).isEqualTo(1);
    }

    @Test
    void aClassNamedAfterARowProvesItByItsTestsAlone() throws IOException {
        write(
                "class ATest { class R1Does { @Test void a() {} @Test void b() {} } class R2Does {} }");
        Traceability page = page("R1\ta\tS0\tE\t", "R2\tb\tS0\tE\t");
        assertThat(page.page(Stream.of()))
                .contains("proved | [ATest.R1Does](../src/test/java/ATest.java) (2) |")
                .contains("| R2 | b | S0 | E | not yet |");
    }

    @Test
    void findsATestOfARowThatThereIsNot() throws IOException {
        write("class ATest { @Test void r2does() {} }");
        assertThat(page("R1\ta\tS0\tE\t").astray()).extracting(NamedTest::row).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R2\ta\tS0\tE\t",
                "R1\ta\tS0\tE",
                "R1\t\tS0\tE\t",
                "R1\ta\tS0\tX\t",
                "R1\ta | b\tS0\tE\t"
            })
    void refusesALineThatIsNotTheNextRow(String line) {
        assertThatThrownBy(() -> Requirement.readAll(line))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Traceability page(String... rows) {
        List<Requirement> read = Requirement.readAll("## A. X\n" + String.join("\n", rows));
        return new Traceability(read, NamedTest.in(new Sources(tree)));
    }

    private void write(String text) throws IOException {
        Path file = tree.resolve("src/test/java/ATest.java");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text + "\n");
    }
}
