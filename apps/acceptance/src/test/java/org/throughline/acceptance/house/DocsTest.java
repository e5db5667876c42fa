package org.throughline.acceptance.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocsTest {

    private static final Pattern LAUNCHER_CALL =
            Pattern.compile("(?:^|[\\s(])\\./throughline +([a-z][a-z-]*)");
    private static final Pattern MAKE_CALL = Pattern.compile("^make +([a-z][a-z |]*)");
    private static final Pattern LISTED = Pattern.compile("(?m)^  throughline +([a-z][a-z|-]*)");
    private static final Pattern MAKE_TARGET = Pattern.compile("(?m)^([a-z]+):");
    private static final Set<String> SET_UP = Set.of("./throughline demo", "./mvnw verify");

    private final Sources here = Sources.ofThisRepository();
    private final Docs docs = new Docs(here);

    @Test
    void linksBetweenPagesLeadSomewhere() {
        assertThat(docs.deadLinks()).isEmpty();
    }

    @Test
    void theReadmeNamesTheTwoCommandsOfTheSetUp() {
        assertThat(docs.commands(here.root().resolve("README.md"))).containsAll(SET_UP);
    }

    @Test
    void eachLauncherCommandOnAPageIsOneTheLauncherLists() throws Exception {
        Set<String> listed = new TreeSet<>();
        groups(LISTED, summary()).forEach(each -> listed.addAll(List.of(each.split("[|]"))));
        assertThat(listed).contains("demo", "serve", "knows");
        for (Path page : docs.pages()) {
            Set<String> called = new TreeSet<>();
            docs.commands(page).forEach(line -> called.addAll(groups(LAUNCHER_CALL, line)));
            assertThat(listed).as(here.name(page)).containsAll(called);
        }
    }

    @Test
    void eachMakeTargetOnAPageIsInTheMakefile() {
        Set<String> targets = groups(MAKE_TARGET, Sources.read(here.root().resolve("Makefile")));
        for (Path page : docs.pages()) {
            List<String> called = new ArrayList<>();
            docs.commands(page)
                    .forEach(
                            line ->
                                    groups(MAKE_CALL, line)
                                            .forEach(
                                                    words ->
                                                            called.addAll(
                                                                    List.of(
                                                                            words.strip()
                                                                                    .split(
                                                                                            "[ |]+")))));
            assertThat(targets).as(here.name(page)).containsAll(called);
        }
    }

    @Test
    void theSummaryFitsTenLinesAndNeedsNoBuild() throws Exception {
        assertThat(summary().lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void launcherAndCommandLineSayTheSame() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process cli = new ProcessBuilder(java, "-cp", classes, "org.throughline.cli.Cli").start();
        assertThat(summary()).isEqualTo(Launcher.answer(cli).out());
    }

    @Test
    void theEventInTheReadmeFitsItsSchema() {
        String readme = Sources.read(here.root().resolve("README.md"));
        Matcher block = Pattern.compile("(?s)<<JSON\\n(.*?)\\nJSON\\n").matcher(readme);
        assertThat(block.find()).isTrue();
        JsonNode event = JsonMapper.shared().readTree(block.group(1));
        String type = event.get("type").asString().replace("org.throughline.", "");
        Path schema =
                here.root()
                        .resolve("events-schema/src/main/resources/schemas")
                        .resolve(type.replace(".v", "/v") + ".json");
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Sources.read(schema))
                                .validate(event.get("data")))
                .isEmpty();
    }

    @Test
    void continuousIntegrationRunsTheReadmesTestCommand() {
        assertThat(Sources.read(here.root().resolve(".ci/run")))
                .containsPattern("(?m)^\\./mvnw (-\\S+ )*verify");
    }

    /// What the launcher prints without arguments, on a copy that has nothing built beside it.
    private String summary() throws IOException, InterruptedException {
        Path alone = Files.createTempDirectory("launcher").resolve("throughline");
        Files.copy(here.root().resolve("throughline"), alone);
        Launcher.Answer answer =
                Launcher.answer(new ProcessBuilder("sh", alone.toString()).start());
        assertThat(answer.exit()).isZero();
        return answer.out();
    }

    private static Set<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
