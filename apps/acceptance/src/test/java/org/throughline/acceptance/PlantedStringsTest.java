package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Words about people are put everywhere a sender can put them, and are then looked for in
/// everything that outlives a request. The same search finds words that are meant to be there.
@Tag("server")
class PlantedStringsTest {

    private static final String SECRETS = "secrets/";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Marker planted = new Marker("qzplanted" + run);
    private final Marker control = new Marker("qzcontrol" + run);

    @Test
    void wordsAboutPeopleAreNowhereInTheOpen() throws IOException {
        try (RunningServer server = RunningServer.serve("planted")) {
            OpenCase.register(server);
            OpenCase.register(server, control.word(), "other");
            Planting planting = new Planting(server, planted);
            planting.accepted();
            planting.refused();
            planting.unreadable();
            planting.asked();
            planting.imported();
            planting.lostDatabase();
            List<String> hits = new ArrayList<>(search(server, planted));
            planting.cutByKill();
            server.start();
            planting.acceptedAgain();
            hits.addAll(search(server, planted));
            assertThat(search(server, control)).as("the search finds what is there").isNotEmpty();
            assertThat(hits).as("planted words found").isEmpty();
            secretsStayWhereTheyAre(server);
            server.stop();
            assertThat(new Search(planted).in(server.home())).as("after the stop").isEmpty();
            everyFormIsFound(server);
        }
    }

    /// Files of the home, what the process said, its metrics and its threads.
    private static List<String> search(RunningServer server, Marker marker) throws IOException {
        Search search = new Search(marker);
        List<String> hits = new ArrayList<>(search.in(server.home()));
        hits.addAll(search.in("stdout", bytes(server.files().out())));
        hits.addAll(search.in("stderr", bytes(server.files().talk())));
        String threads = server.threadDump();
        assertThat(threads).as("a thread dump").contains("Full thread dump", "Thread.run");
        hits.addAll(search.in("threads", bytes(threads)));
        for (String path :
                List.of(
                        "/actuator",
                        "/actuator/metrics",
                        "/actuator/prometheus",
                        "/actuator/env")) {
            hits.addAll(search.in(path, server.as("admin").get(path).body()));
        }
        return hits;
    }

    /// The log's own words stand in the database; the same search over the same files finds them
    /// there, in the write-ahead log as well.
    private void everyFormIsFound(RunningServer server) throws IOException {
        assertThat(new Search(control).in(server.home()))
                .anyMatch(hit -> hit.contains("base/"))
                .anyMatch(hit -> hit.contains("pg_wal/"));
        Path folder = Files.createDirectories(server.home().resolve("tmp/forms"));
        int number = 0;
        for (byte[] example : planted.examples()) {
            Path file = folder.resolve("form-" + number++);
            Files.write(file, example);
            assertThat(new Search(planted).in(folder)).isNotEmpty();
            Files.delete(file);
        }
    }

    private static void secretsStayWhereTheyAre(RunningServer server) throws IOException {
        for (String account : List.of("police", "reviewer", "admin")) {
            String secret = SeededAccounts.secret(server.home(), account);
            Search search = new Search(new Marker(secret));
            assertThat(search.in(server.home())).allMatch(hit -> hit.startsWith(SECRETS));
            assertThat(search.in("stderr", bytes(server.files().talk()))).isEmpty();
        }
        String token = server.as("police").authorization().get();
        Marker signature = new Marker(token.substring(token.lastIndexOf('.') + 1));
        assertThat(new Search(signature).in(server.home())).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
