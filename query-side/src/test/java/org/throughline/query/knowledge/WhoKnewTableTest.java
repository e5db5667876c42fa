package org.throughline.query.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.query.TestCase;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.cases.EntryId;

/// What an entry of each type says of others' knowledge, from a table.
class WhoKnewTableTest {

    private static final Pattern STEP = Pattern.compile("(\\S+): (\\S+) = (\\S+) (\\S+) ?(.*)");
    private static final Pattern NAME = Pattern.compile("@([a-z]+)");
    private static final Pattern KNOWER = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> KNOWERS =
            Map.of(
                    "post", "{'kind':'post','part':'duty'}",
                    "worker", "{'kind':'practitioner','person':'worker-1'}",
                    "unnamed", "{'kind':'unnamed-worker'}",
                    "mother", "{'kind':'family-member','person':'mother'}");

    private final InMemoryEventSource log = MemoryKnowledge.log();
    private final TestCase one = MemoryKnowledge.newCase(log);
    private final Map<String, EntryId> entries = new HashMap<>();

    /// One paragraph of the table.
    record Told(String title, List<String> steps, List<String> says) {

        static Told of(String paragraph) {
            List<String> lines = paragraph.lines().map(String::strip).toList();
            return new Told(
                    lines.getFirst(),
                    lines.stream().filter(line -> STEP.matcher(line).matches()).toList(),
                    lines.stream()
                            .filter(line -> line.startsWith("-> "))
                            .map(line -> line.substring(3))
                            .toList());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Told> table() throws IOException {
        try (InputStream in = WhoKnewTableTest.class.getResourceAsStream("who-knew.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            return Stream.of(text.split("(?m)^## ", -1)).skip(1).map(Told::of);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void anEntrySaysOfOthersKnowledgeWhatTheTableSays(Told told) {
        TestCase.register(log, "board", "safeguarding-board");
        entries.put("contact", one.contact("police", "2007-03-12", "a"));
        told.steps().forEach(this::take);
        EntryId it = Objects.requireNonNull(entries.get("it"));
        List<String> says = new ArrayList<>();
        for (Knowing each : MemoryKnowledge.of(log, one.id())) {
            if (each.basis().entry().equals(it) && !each.authored()) {
                says.add(line(each));
            }
        }
        assertThat(says).containsExactlyInAnyOrderElementsOf(told.says());
    }

    private void take(String step) {
        Matcher parts = STEP.matcher(step);
        assertThat(parts.matches()).isTrue();
        String fields = NAME.matcher(parts.group(5)).replaceAll(name -> id(name.group(1)));
        fields = KNOWER.matcher(fields).replaceAll(knower -> knower(knower.group(1)));
        String happened = "'happened':'" + parts.group(4) + "'";
        String data = fields.isEmpty() ? happened : happened + "," + fields;
        entries.put(parts.group(2), one.post(parts.group(1), parts.group(3), data));
    }

    private String id(String name) {
        return Objects.requireNonNull(entries.get(name)).text();
    }

    private static String knower(String name) {
        return KNOWERS.getOrDefault(name, "{'kind':'agency','agency':'" + name + "'}");
    }

    private String line(Knowing each) {
        String name =
                entries.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(each.entry()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("?");
        return String.join(
                " ",
                name + each.version(),
                each.who().key().text(),
                each.state().text(),
                each.channel() == null ? "-" : each.channel().text(),
                each.since().text(),
                each.extent() == null ? "-" : each.extent().text(),
                each.evidence().text());
    }
}
