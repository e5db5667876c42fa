package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.query.access.Routes;
import org.throughline.query.record.OpenEvent;
import org.throughline.schema.cases.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody is erased. Before, whoever may read reads the words about them, and whoever holds
/// everything opens them; afterwards nobody does, and nothing else has changed.
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTest {

    private static final PersonId MOTHER = PersonId.of("mother");
    private static final List<String> READERS = List.of("auditor", "police", "social-care");

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Marker gone = new Marker("qzgone" + run);
    private final Marker kept = new Marker("qzkept" + run);

    @TempDir static Path folder;

    private RunningServer server;
    private ErasureStory story;
    private List<LootedRow> backup;
    private List<Attacker.Opened> openedBefore;
    private Map<String, String> readBefore;
    private Set<String> pinned;
    private JsonNode erasure;

    @BeforeAll
    void eraseSomebody() throws IOException, SQLException {
        server = RunningServer.serve("erasure");
        story = ErasureStory.on(server, gone, kept);
        assertThat(
                        server.run(
                                        "backup",
                                        folder.resolve("part").toString(),
                                        "--keys",
                                        folder.resolve("keys").toString())
                                .exit())
                .isZero();
        backup = LootedRow.ofBackup(folder.resolve("part/log"));
        openedBefore = Attacker.on(server).open(LootedRow.ofTables(server));
        readBefore = readEverywhere();
        pinned = pinnedAddresses();
        erasure = story.erase();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    /// Every read of the case there is, by every reader, with what it answers.
    private Map<String, String> readEverywhere() {
        Map<String, String> answers = new TreeMap<>();
        for (String reader : READERS) {
            Asker asker = new Asker(server, reader);
            for (String path : reads().toList()) {
                answers.put(
                        reader + " " + path, asker.ask("GET", path, new Asker.Body("", "")).text());
            }
            for (String format : List.of("table", "json", "csv")) {
                answers.put(reader + " chronology " + format, commandLine(reader, format));
            }
        }
        return answers;
    }

    private String commandLine(String reader, String format) {
        try {
            return server.run("chronology", story.open().id(), "--as", reader, "-o", format).out();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<String> reads() {
        return Routes.all().stream()
                .filter(route -> route.method().equals("GET"))
                .map(Routes.Route::pattern)
                .filter(pattern -> pattern.contains("{case}") || pattern.contains("access"))
                .map(pattern -> pattern.replace("{case}", story.open().id()))
                .flatMap(
                        pattern ->
                                pattern.contains("{entry}")
                                        ? story.entries().stream()
                                                .map(entry -> pattern.replace("{entry}", entry))
                                        : Stream.of(pattern))
                .filter(path -> !path.contains("{"));
    }

    private Set<String> pinnedAddresses() {
        Set<String> addresses = new TreeSet<>();
        for (String view :
                List.of("", "/chronology", "/knowledge", "/decisions", "/people", "/events")) {
            addresses.add(Json.text(story.open().read(view).json(), "pinned"));
        }
        return addresses;
    }

    private static Set<String> with(Marker word, Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(each -> each.getValue().contains(word.word()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noReadShowsAWordOfItAndEachThatDidShowsThatItIsErased() {
        Set<String> shown = with(gone, readBefore);
        assertThat(shown)
                .hasSizeGreaterThan(20)
                .anyMatch(each -> each.endsWith("/chronology"))
                .anyMatch(each -> each.endsWith("/people"))
                .anyMatch(each -> each.endsWith("/events"))
                .anyMatch(each -> each.startsWith("police /cases/"))
                .anyMatch(each -> each.contains("chronology csv"));
        Map<String, String> now = readEverywhere();
        assertThat(with(gone, now)).isEmpty();
        assertThat(with(kept, now)).isEqualTo(with(kept, readBefore));
        // A bundle says it in its own way: by a state in place of the text.
        assertThat(shown)
                .filteredOn(each -> !each.endsWith("/bundle"))
                .allSatisfy(each -> assertThat(now.get(each)).contains(OpenEvent.ERASED));
    }

    @Test
    void pinnedAnswersShowThatItIsErased() {
        assertThat(pinned).hasSize(6);
        for (String address : pinned) {
            Answer first = server.as("auditor").read(address);
            assertThat(first.text()).as(address).doesNotContain(gone.word());
            assertThat(server.as("auditor").read(address).body()).isEqualTo(first.body());
        }
    }

    @Test
    void whatIsSentAgainIsAnsweredAsBefore() {
        for (int i = 0; i < story.events().size(); i++) {
            ObjectNode event = story.events().get(i);
            JsonNode again = server.as("police").event(event).expect(200).json();
            assertThat(Json.text(again, "entryId")).isEqualTo(story.entries().get(i));
            boolean ofMother = event.toString().contains(gone.word());
            assertThat(again.path("erased").booleanValue(false)).isEqualTo(ofMother);
        }
    }

    @Test
    void whoHoldsEverythingOpensNothingAboutThePersonAndTheRestAsBefore()
            throws IOException, SQLException {
        assertThat(openedBefore).anyMatch(each -> each.text().contains(gone.word()));
        assertThat(openedBefore)
                .filteredOn(each -> each.about().contains(MOTHER))
                .hasSizeGreaterThan(8);

        Attacker attacker = Attacker.on(server);
        assertThat(attacker.keys()).isGreaterThan(8);
        List<Attacker.Opened> others =
                openedBefore.stream().filter(each -> !each.about().contains(MOTHER)).toList();
        for (List<LootedRow> rows :
                List.of(LootedRow.ofTables(server), LootedRow.ofLog(server), backup)) {
            List<Attacker.Opened> opened = attacker.open(rows);
            assertThat(opened).noneMatch(each -> each.about().contains(MOTHER));
            assertThat(opened).noneMatch(each -> each.text().contains(gone.word()));
            assertThat(opened).containsAll(others);
        }
    }

    @Test
    void noFileHoldsAWordOfIt() throws IOException, SQLException {
        List<String> hits = new ArrayList<>();
        for (Marker word : List.of(gone, kept)) {
            Search search = new Search(word);
            hits.addAll(search.in(server.home()));
            hits.addAll(search.in(folder));
            hits.addAll(
                    search.in("stderr", server.files().talk().getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(hits).isEmpty();
        Marker control = new Marker("qzcontrol" + run);
        try (ServerDatabase events = ServerDatabase.ofReads(server)) {
            events.run(
                    "CREATE TABLE control AS SELECT '" + control.word() + "' AS word",
                    "CHECKPOINT");
        } catch (SQLException onlyTheCheckpoint) {
            assertThat(onlyTheCheckpoint.getSQLState()).isEqualTo("42501");
        }
        assertThat(new Search(control).in(server.home())).as("the control is found").isNotEmpty();
    }

    @Test
    void itsProgressIsTold() {
        assertThat(erasure.path("texts").intValue()).isGreaterThan(8);
        String address = story.open().path("/erasures/" + Json.text(erasure, "erasureId"));
        Until.holds(
                "every process to answer",
                Duration.ofSeconds(30),
                () ->
                        Json.text(server.as("auditor").get(address).expect(200).json(), "state")
                                .equals("waiting-for-backups"));
        JsonNode list = server.as("admin").get(story.open().path("/erasures")).expect(200).json();
        assertThat(list.required("erasures")).hasSize(1);
        assertThat(list.toString()).doesNotContain(gone.word());
    }
}
