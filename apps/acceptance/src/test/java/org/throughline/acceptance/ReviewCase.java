package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The demo's review as a reviewer gets it by each way there is: interface, pages, command line.
/// Each thing is asked for once.
final class ReviewCase {

    static final String ID = "7f3d9a52-6c1e-4b0a-9d27-3e5b8c4a1f05";

    private final RunningServer server;
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, JsonNode> answers = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Pages browser;

    ReviewCase(RunningServer server) {
        this.server = server;
        this.browser = new Pages(server, "reviewer");
        read("/events").required("events").forEach(events::add);
    }

    /// What the interface answers below the address of the case.
    JsonNode read(String path) {
        return answers.computeIfAbsent(
                path, _ -> server.as("reviewer").read("/api/v1/cases/" + ID + path).json());
    }

    List<JsonNode> events() {
        return events;
    }

    /// A page as its reader sees it, without mark-up.
    String page(String path) {
        return pages.computeIfAbsent(path, _ -> plain(browser.get(path)));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    /// What a command of the documentation prints.
    String command(String line) {
        return said.computeIfAbsent(line, this::run);
    }

    private String run(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
        assertThat(words.removeFirst()).isEqualTo("./throughline");
        words.addAll(List.of("--as", "reviewer"));
        try {
            Program.Said answer = server.run(words.toArray(String[]::new));
            assertThat(answer.exit()).as("%s: %s", line, answer.err()).isZero();
            return answer.out();
        } catch (IOException lost) {
            throw new AssertionError(line, lost);
        }
    }

    /// The line of the chronology that the command line writes for an entry.
    String row(String entry) {
        String all = command("./throughline chronology " + ID + " -o csv");
        return all.lines().filter(line -> line.startsWith(entry)).findFirst().orElse("");
    }

    /// The one entry of that type that cites those lines and holds that content.
    JsonNode event(String type, String lines, JsonNode content) {
        List<JsonNode> found =
                events.stream()
                        .filter(each -> Json.text(each, "type").equals(type))
                        .filter(each -> lines(each).equals(lines))
                        .filter(each -> Content.holds(each.required("data"), content))
                        .toList();
        assertThat(found).as("%s at %s with %s", type, lines, content).hasSize(1);
        return found.getFirst();
    }

    static String lines(JsonNode event) {
        return event.at("/data/record/page/text").asString("");
    }

    /// All the words of an entry.
    static String texts(JsonNode event) {
        return event.required("data").findValuesAsString("text").stream()
                .collect(Collectors.joining("\n"));
    }
}
