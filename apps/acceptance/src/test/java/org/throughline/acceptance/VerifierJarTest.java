package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.verify.Samples;

/// The verifier that others get is one small file, which needs the JDK's base module and nothing
/// else.
@Tag("server")
class VerifierJarTest {

    private static final long LARGEST = 300_000;

    @TempDir Path folder;

    @Test
    void isSmallAndHoldsTheLedgerAlone() throws IOException {
        assertThat(Files.size(Program.verifier())).isLessThanOrEqualTo(LARGEST);
        try (JarFile jar = new JarFile(Program.verifier().toFile())) {
            List<String> classes =
                    jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.endsWith(".class") || name.endsWith(".jar"))
                            .toList();
            assertThat(classes)
                    .hasSizeGreaterThan(50)
                    .allMatch(
                            name ->
                                    name.startsWith("org/throughline/ledger/")
                                            || name.startsWith("org/throughline/verifier/"));
        }
    }

    @Test
    void checksWithTheBaseModuleOfTheJdkAlone() throws IOException {
        Path bundle = folder.resolve("case.bundle");
        Files.write(bundle, Samples.whole().bytes());

        assertThat(verify(bundle).out()).startsWith("VALID\n");
        assertThat(verify(bundle).exit()).isZero();

        byte[] changed = Samples.whole().bytes();
        changed[changed.length / 2] ^= 1;
        Files.write(bundle, changed);
        assertThat(verify(bundle).exit()).isEqualTo(1);
    }

    private static Program.Said verify(Path bundle) throws IOException {
        return Program.toolOnce(
                "java",
                "--limit-modules",
                "java.base",
                "-jar",
                Program.verifier().toString(),
                bundle.toString(),
                "--log-key",
                Samples.LOG.key().text(),
                "--witness-key",
                Samples.MAP_WITNESS.key().text());
    }
}
