package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {

    private static final String EXCEPTIONS =
            "apps/acceptance/src/test/resources/tidy-exceptions.txt";

    @TempDir Path tree;

    @Test
    void theSourcesKeepTheRulesOfTheHouse() {
        Sources here = Sources.ofThisRepository();
        Set<String> allowed = exceptions(here);
        List<Finding> broken =
                check(here).stream()
                        .filter(finding -> !allowed.contains(finding.key()))
                        .sorted()
                        .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void theListOfExceptionsOnlyShrinks() {
        Sources here = Sources.ofThisRepository();
        Set<String> found = check(here).stream().map(Finding::key).collect(Collectors.toSet());
        Set<String> noLongerNeeded = new TreeSet<>(exceptions(here));
        noLongerNeeded.removeAll(found);
        assertThat(noLongerNeeded).as("exceptions to strike out of " + EXCEPTIONS).isEmpty();
    }

    @Test
    void findsALongMethodEvenWithBracesInItsText() throws IOException {
        String body = "        String s = \"}\";\n".repeat(JavaShape.LONGEST_METHOD);
        write("src/main/java/a/A.java", "class A {\n    void m() {\n" + body + "    }\n}\n");
        assertThat(found()).contains("method-length src/main/java/a/A.java#m");
    }

    @Test
    void findsLongFilesAndLongLines() throws IOException {
        write("src/main/java/a/A.java", "\n".repeat(TextRules.LONGEST_FILE + 1) + "class A {}\n");
        write("b/B.sql", "-".repeat(TextRules.LONGEST_LINE + 1) + "\n");
        assertThat(found()).contains("file-length src/main/java/a/A.java", "line-length b/B.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EventManager", "PathUtils", "CaseImpl", "CaseData", "InfoCase"})
    void findsBannedWordsInTypeNames(String name) {
        assertThat(JavaShape.isBanned(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Database", "Information", "CommandDataSource", "Implied", "Utility"})
    void leavesWordsAloneThatOnlyBeginLikeABannedOne(String name) {
        assertThat(JavaShape.isBanned(name)).isFalse();
    }

    @Test
    void findsMarksLeftBehindAndPathsOfOneMachine() throws IOException {
        write("a.md", "First this, then " + "TO" + "DO the rest.\n");
        write("b.md", "See /" + "work/notes.\n");
        assertThat(found()).contains("left-behind a.md", "machine-path b.md");
    }

    @Test
    void findsAGapAndADoubleInTheNumbersOfTheAdrs() throws IOException {
        for (String adr : List.of("0001-a", "0002-b", "0002-c", "0004-d")) {
            write("docs/adr/" + adr + ".md", "# x\n");
        }
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "adr-number docs/adr/0002-b.md", "adr-number docs/adr/0004-d.md");
    }

    @Test
    void findsAPackageThatSaysNothingAboutItself() throws IOException {
        write("m/src/main/java/a/A.java", "class A {}\n");
        write("m/src/test/java/a/B.java", "class B {}\n");
        assertThat(found()).containsExactly("package-info m/…/a");
        write("m/src/main/java/a/package-info.java", "/// Something.\npackage a;\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsATestThatStartsAServerWithoutSayingSo() throws IOException {
        write("src/test/java/a/package-info.java", "/// Something.\npackage a;\n");
        write("src/test/java/a/ATest.java", "class ATest { Test" + "Log log; }\n");
        assertThat(found()).containsExactly("server-tag src/test/java/a/ATest.java");
        write("src/test/java/a/ATest.java", "@Tag(\"server\") class ATest { Test" + "Log log; }\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void doesNotLookIntoBuildResults() throws IOException {
        write("target/a/A.java", "class AManager {}\n");
        assertThat(found()).isEmpty();
    }

    private Set<String> found() {
        return check(new Sources(tree)).stream().map(Finding::key).collect(Collectors.toSet());
    }

    private static List<Finding> check(Sources sources) {
        return Stream.concat(JavaShape.check(sources).stream(), TextRules.check(sources).stream())
                .toList();
    }

    private static Set<String> exceptions(Sources here) {
        return Sources.read(here.root().resolve(EXCEPTIONS))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void write(String name, String text) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
