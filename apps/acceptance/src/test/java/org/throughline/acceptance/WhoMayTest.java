package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.query.access.Routes;

/// Every route is asked for by everybody, about each kind of case, and answers as
/// `docs/who-may.csv` says. A route that is not in there fails; that each handler of Spring's has a
/// line is `ServerTest`'s.
@Tag("server")
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayTest {

    /// Those that are in no table of routes: filters and frameworks answer them.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "POST /login",
                    "POST /logout",
                    "POST /oauth2/token",
                    "GET /oauth2/jwks",
                    "GET /.well-known/oauth-authorization-server",
                    "GET /actuator");

    private static final Map<String, String> ACCOUNTS = accounts();

    private final RunningServer server;
    private WhoMayTable table = new WhoMayTable(List.of(), List.of());

    WhoMayTest(RunningServer server) {
        this.server = server;
    }

    private static Map<String, String> accounts() {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put("nobody", "");
        accounts.put("agency", "police");
        accounts.put("practitioner", "police-worker");
        accounts.put("other agency", "school");
        accounts.put("other practitioner", "school-worker");
        accounts.put("reviewer", "reviewer");
        accounts.put("auditor", "auditor");
        accounts.put("administrator", "admin");
        return accounts;
    }

    @BeforeAll
    void read() throws IOException {
        table = WhoMayTable.read();
    }

    @Test
    void eachRouteIsInTheTable() {
        Set<String> there =
                table.lines().stream().map(WhoMayTable.Line::key).collect(Collectors.toSet());
        Set<String> routes = new TreeSet<>(OF_OTHERS);
        Routes.all().forEach(each -> routes.add(key(each.method(), each.pattern())));
        for (var each : org.throughline.command.intake.Routes.values()) {
            routes.add(key(each.method().name(), each.pattern()));
        }
        assertThat(there).containsExactlyInAnyOrderElementsOf(routes);
    }

    private static String key(String method, String pattern) {
        return method + " " + pattern.replaceAll("\\{[^}]*}", "{}");
    }

    @Test
    void eachAnswersAsTheTableSaysAndTellsNobodyElsesWords() throws IOException {
        assertThat(table.who()).containsExactlyElementsOf(ACCOUNTS.keySet());
        WhoMayScene scene = new WhoMayScene(server);
        Map<String, Asker> askers = new LinkedHashMap<>();
        ACCOUNTS.forEach(
                (who, account) ->
                        askers.put(who, new Asker(server, account.isEmpty() ? null : account)));
        List<String> differences = new ArrayList<>();
        List<String> got = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (WhoMayTable.Line line : table.lines()) {
            StringBuilder row = new StringBuilder();
            row.append(String.join(",", line.method(), line.route(), line.on()));
            askers.forEach(
                    (who, asker) -> {
                        String expected = line.expected().getOrDefault(who, "-");
                        if (expected.equals("-")) {
                            row.append(",-");
                            return;
                        }
                        Answer answer =
                                asker.ask(line.method(), scene.address(line), scene.body(line));
                        row.append(',').append(answer.status());
                        status(line, who, answer, differences);
                        words(scene, line, who, answer, differences, told);
                    });
            got.add(row.toString());
        }
        Files.write(Path.of("target", "who-may.csv"), got);
        assertThat(differences).isEmpty();
        assertThat(told).containsAll(canReadSomething(scene));
    }

    private static void status(
            WhoMayTable.Line line, String who, Answer answer, List<String> differences) {
        String expected = line.expected().getOrDefault(who, "-");
        if (!expected.equals(Integer.toString(answer.status()))) {
            differences.add(
                    "%s %s (%s) by %s: expected %s, got %d"
                            .formatted(
                                    line.method(),
                                    line.route(),
                                    line.on(),
                                    who,
                                    expected,
                                    answer.status()));
        }
    }

    private static void words(
            WhoMayScene scene,
            WhoMayTable.Line line,
            String who,
            Answer answer,
            List<String> differences,
            Set<String> told) {
        scene.canaries()
                .forEach(
                        (word, may) -> {
                            if (answer.text().contains(word)) {
                                told.add(who + word);
                                if (!may.contains(who)) {
                                    differences.add(
                                            "%s %s (%s) tells %s what it must not"
                                                    .formatted(
                                                            line.method(),
                                                            line.route(),
                                                            line.on(),
                                                            who));
                                }
                            }
                        });
    }

    /// Whoever may read a word did read it somewhere: the words can be seen.
    private static Set<String> canReadSomething(WhoMayScene scene) {
        Set<String> all = new TreeSet<>();
        scene.canaries().forEach((word, may) -> may.forEach(who -> all.add(who + word)));
        return all;
    }
}
