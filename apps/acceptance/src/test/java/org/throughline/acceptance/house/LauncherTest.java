package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.acceptance.house.Launcher.Answer;
import org.throughline.cli.Cli;

class LauncherTest {

    @TempDir Path folder;

    private Launcher launcher;

    @BeforeEach
    void aFreshCheckout() throws IOException {
        launcher = Launcher.in(folder);
    }

    @Test
    void saysWhatOneCanDoWithoutABuildOrAHome() throws Exception {
        Answer answer = launcher.call();
        assertThat(answer.exit()).isZero();
        assertThat(answer.out().lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(launcher.builds()).isZero();
        assertThat(launcher.home()).doesNotExist();
    }

    @Test
    void aWordThatIsNoCommandBuildsNothing() throws Exception {
        for (String word : List.of("chronolgy", "--verson", "restart", "")) {
            Answer answer = launcher.call(word, "a case");
            assertThat(answer.exit()).as(word).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).contains("no such command", "throughline demo");
        }
        assertThat(launcher.builds()).isZero();
        assertThat(launcher.home()).doesNotExist();
    }

    @Test
    void knowsEachCommandOfTheProgram() throws Exception {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(help, true, StandardCharsets.UTF_8);
        Cli.run(InputStream.nullInputStream(), out, out, Map.of(), "--help");
        List<String> commands =
                help.toString(StandardCharsets.UTF_8)
                        .lines()
                        .dropWhile(line -> !line.startsWith("Commands:"))
                        .filter(line -> line.matches(" {2}[a-z]+ .*"))
                        .map(line -> line.strip().split(" ", 2)[0])
                        .toList();
        assertThat(commands).contains("demo", "doctor").hasSizeGreaterThan(8);
        for (String command : commands) {
            assertThat(launcher.call(command, "x").exit()).as(command).isZero();
        }
        assertThat(launcher.call("--version").exit()).isZero();
    }

    @Test
    void buildsOnceAndKeepsTheTalkOfTheBuildOffStdout() throws Exception {
        Answer first = launcher.call("knows", "a case");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).doesNotContain("chatter").endsWith("knows\na case\n");
        assertThat(first.err()).contains("Building Throughline (first time: a few minutes)…");
        Answer second = launcher.call("knows", "a case");
        assertThat(second.err()).isEmpty();
        assertThat(launcher.builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainForANewerSourceOrPomButNotForATest() throws Exception {
        launcher.call("doctor");
        touchLater("events-schema/src/test/java/ATest.java");
        touchLater("apps/acceptance/pom.xml");
        touchLater("apps/standalone/target/classes/A.class");
        launcher.call("doctor");
        assertThat(launcher.builds()).isEqualTo(1);
        touchLater("events-schema/src/main/java/A.java");
        launcher.call("doctor");
        assertThat(launcher.builds()).isEqualTo(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(launcher.start(launcher.root().resolve("throughline"), "doctor"));
        }
        for (Process each : both) {
            assertThat(Launcher.answer(each).exit()).isZero();
        }
        assertThat(launcher.builds()).isEqualTo(1);
    }

    @Test
    void takesOverTheLockOfABuildThatDied() throws Exception {
        Path target = Files.createDirectories(launcher.jar().resolveSibling("."));
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createSymbolicLink(target.resolve("building"), Path.of(Long.toString(dead.pid())));
        assertThat(launcher.call("doctor").exit()).isZero();
        assertThat(target.resolve("building")).doesNotExist();
    }

    @Test
    void aFailedBuildEndsTheCallAndFreesTheLock() throws Exception {
        launcher.script("mvnw", "#!/bin/sh\necho 'no such artifact' >&2\nexit 1\n");
        Answer answer = launcher.call("demo");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("no such artifact", "The build failed");
        assertThat(launcher.jar().resolveSibling("building")).doesNotExist();
    }

    @Test
    void findsItsFolderThroughSymbolicLinks() throws Exception {
        Path real = launcher.root().resolve("throughline");
        Path one = Files.createSymbolicLink(launcher.root().resolve("one"), Path.of("throughline"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path two = Files.createSymbolicLink(bin.resolve("two"), bin.relativize(one));
        Answer answer = Launcher.answer(launcher.start(two, "doctor"));
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).isEqualTo(Launcher.answer(launcher.start(real, "doctor")).out());
    }

    @Test
    void makesAHomeThatNobodyElseCanReadAndPutsTheTempFolderThere() throws Exception {
        Answer answer = launcher.call("serve");
        for (Path each : List.of(launcher.home(), launcher.home().resolve("tmp"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
        assertThat(answer.out().lines())
                .contains(
                        "-Djava.io.tmpdir=" + launcher.home().resolve("tmp"),
                        "-XX:-HeapDumpOnOutOfMemoryError",
                        "-Daxoniq.update-checker.disabled=true",
                        "-Xms256m",
                        "-Xmx512m");
    }

    @Test
    void saysSoIfItCannotWriteInTheHome() throws Exception {
        Files.writeString(launcher.home(), "a file is in the way");
        Answer answer = launcher.call("serve");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).contains("Set THROUGHLINE_HOME");
    }

    @Test
    void usesAnAotCacheOnlyIfItIsNewerThanTheJar() throws Exception {
        launcher.call("doctor");
        Path cache = launcher.jar().resolveSibling("app").resolve("throughline.aot");
        Files.writeString(cache, "cache");
        Files.setLastModifiedTime(cache, later(60));
        assertThat(launcher.call("doctor").out()).contains("-XX:AOTCache=" + cache);
        Files.setLastModifiedTime(cache, later(-3600));
        assertThat(launcher.call("doctor").out()).doesNotContain("AOTCache");
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        String finder = Sources.read(Launcher.real().resolve(".mvn/jdk25"));
        launcher.script(
                ".mvn/jdk25", finder.replaceFirst("(?s)is25\\(\\) \\{.*?\\}", "is25() { false; }"));
        Answer answer = launcher.call("demo");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("JDK 25", "apt-get install", "brew install", "THROUGHLINE_JDK");
        assertThat(launcher.builds()).isZero();
    }

    private void touchLater(String name) throws IOException {
        launcher.write(name, "changed");
        Files.setLastModifiedTime(launcher.root().resolve(name), later(60));
    }

    private FileTime later(int seconds) throws IOException {
        return FileTime.fromMillis(
                Files.getLastModifiedTime(launcher.root().resolve("mvnw")).toMillis()
                        + seconds * 1000L);
    }
}
