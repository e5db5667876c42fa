package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.cases.amendment.AmendmentEvent;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.codec.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Each type of event, with every field that its golden file has, goes in over HTTP, is stored, is
/// fed to the readers and comes out of the API with the words that were sent.
@Tag("server")
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTypeTest {

    private static final String ENTRY_ID = "\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"";

    /// What the case works out; a submission does not have it.
    private static final List<String> ASSIGNED =
            List.of("sourceId", "effect", "noReply", "objected");

    private final RunningServer server;
    private final Map<EventType, ObjectNode> sent = new LinkedHashMap<>();
    private final Map<EventType, JsonNode> answers = new HashMap<>();
    private final Map<String, JsonNode> raw = new HashMap<>();
    private final Map<String, JsonNode> entries = new HashMap<>();
    private final Map<String, JsonNode> log = new HashMap<>();

    EveryTypeTest(RunningServer server) {
        this.server = server;
    }

    static Stream<EventType> types() {
        return EventCatalog.standard().all().stream()
                .filter(type -> type.submittable() && type.ofCase());
    }

    /// All in one case, and read once: hundreds of cases would take minutes.
    @BeforeAll
    void sendEachAndReadThemAll() {
        OpenCase open = new OpenCase(server, UUID.randomUUID().toString());
        EventType opening = EventCatalog.standard().byText("case-opened.v1").orElseThrow();
        ObjectNode data = Samples.data(opening);
        data.remove(List.of("correlation", "causation"));
        send(opening, open, data);
        String concern = entry(open, Events.concern("police", open.id(), "words"));
        String referral =
                entry(
                        open,
                        Events.of(
                                "police",
                                "referral-made",
                                open.id(),
                                "{'to': 'social-care', 'concern': 'words'}"));
        types().filter(type -> !type.equals(opening) && !amends(type))
                .forEach(
                        type ->
                                send(
                                        type,
                                        open,
                                        sample(
                                                type,
                                                type.name().equals("referral-decided")
                                                        ? referral
                                                        : concern)));
        types().filter(EveryTypeTest::amends)
                .forEach(type -> send(type, open, sample(type, concern)));
        open.events().forEach(each -> raw.put(Json.text(each, "eventId"), each));
        readEntries(open);
        readLog();
    }

    @ParameterizedTest
    @MethodSource("types")
    void goesInAndComesOutAsItsGoldenFileHasIt(EventType type) throws IOException {
        JsonNode answer = Objects.requireNonNull(answers.get(type));
        JsonNode data = Events.data(Objects.requireNonNull(sent.get(type)));
        String eventId = Json.text(answer, "eventId");

        JsonNode stored = Objects.requireNonNull(raw.get(eventId));
        assertThat(Json.text(stored, "type")).isEqualTo(type.text());
        assertThat(submitted(type, stored.required("data"))).isEqualTo(data);
        assertThat(pointers(inTheLog(eventId))).isEqualTo(pointers(golden(type)));
        if (!amends(type)) {
            shownAsAnEntry(type, data, eventId);
        }
    }

    @Test
    void anOverriddenRuleComesOutBesideTheDecisionThatDepartedFromIt() {
        OpenCase open = OpenCase.on(server);
        open.record(
                Events.of(
                        "social-care",
                        "case-closed",
                        open.id(),
                        "{'happened': '2099', 'override': {'reason': 'moved abroad', 'authorisedBy': 'director'}}"));
        assertThat(open.events())
                .filteredOn(each -> Json.text(each, "type").equals("rule-overridden.v1"))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(plain(each.required("data")).get("reason"))
                                        .hasToString("\"moved abroad\""));
        assertThat(open.read("/chronology").json().required("entries").values())
                .filteredOn(each -> Json.text(each, "type").equals("rule-overridden.v1"))
                .singleElement()
                .satisfies(each -> assertThat(Json.text(each, "summary")).contains("moved abroad"));
    }

    private void shownAsAnEntry(EventType type, JsonNode data, String entry) {
        JsonNode shown = Objects.requireNonNull(entries.get(entry));
        assertThat(Json.text(shown, "type")).isEqualTo(type.text());
        assertThat(Json.text(shown, "happened")).isEqualTo("2008-04-13");
        assertThat(Json.text(shown, "summary")).endsWith(EventWords.of(type).summary(data));
    }

    private static boolean amends(EventType type) {
        return AmendmentEvent.class.isAssignableFrom(type.record());
    }

    private void send(EventType type, OpenCase open, ObjectNode data) {
        ObjectNode event = Events.of("police", type.name(), open.id(), "{}");
        event.set("data", data);
        sent.put(type, event);
        answers.put(type, open.record(event));
    }

    private static String entry(OpenCase open, ObjectNode event) {
        return Json.text(open.record(event), "entryId");
    }

    /// With an entry put in for each that a sample makes up. Decisions go in as history, so that
    /// this shows how they are kept and not which rules let them in.
    private static ObjectNode sample(EventType type, String entry) {
        ObjectNode data = Samples.data(type);
        data.remove("override");
        String named = data.toString().replaceAll(ENTRY_ID, "\"" + entry + "\"");
        return (ObjectNode) Json.MAPPER.readTree(named);
    }

    private void readEntries(OpenCase open) {
        String path = open.path("/chronology?limit=500");
        while (!path.isEmpty()) {
            JsonNode page = server.as("auditor").read(path).json();
            page.required("entries").forEach(each -> entries.put(Json.text(each, "entryId"), each));
            path = Json.text(page, "next");
        }
    }

    /// The stored rows, as an auditor sees them.
    private void readLog() {
        long before =
                answers.values().stream()
                        .mapToLong(each -> each.required("position").longValue() - 1)
                        .min()
                        .orElseThrow();
        JsonNode rows = server.as("auditor").read("/api/v1/log?limit=1000&after=" + before).json();
        rows.required("events").forEach(each -> log.put(Json.text(each, "eventId"), each));
    }

    private JsonNode inTheLog(String eventId) {
        JsonNode row = Objects.requireNonNull(log.get(eventId));
        return Json.MAPPER.readTree(Base64.getDecoder().decode(Json.text(row, "public")));
    }

    /// The data as it was sent, without what the case worked out.
    private static JsonNode submitted(EventType type, JsonNode data) {
        ObjectNode plain = (ObjectNode) plain(data);
        plain.remove(type.name().equals("case-closed") ? ASSIGNED : List.of("sourceId"));
        return plain;
    }

    /// Each text as it was sent, without the people it is about.
    private static JsonNode plain(JsonNode node) {
        if (node.isObject() && node.has("about") && node.has("text")) {
            return node.required("text");
        }
        if (node instanceof ObjectNode object) {
            ObjectNode plain = Json.MAPPER.createObjectNode();
            object.properties().forEach(each -> plain.set(each.getKey(), plain(each.getValue())));
            return plain;
        }
        if (node.isArray()) {
            ArrayNode plain = Json.MAPPER.createArrayNode();
            node.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        return node;
    }

    private static JsonNode golden(EventType type) throws IOException {
        String name = "/golden/" + type.text() + ".json";
        try (InputStream golden = Samples.class.getResourceAsStream(name)) {
            return Json.MAPPER.readTree(Objects.requireNonNull(golden, name).readAllBytes());
        }
    }

    /// The names of all fields of an event's data, whatever they hold.
    private static Set<String> pointers(JsonNode event) {
        Set<String> found = new TreeSet<>();
        collect(event.required("data"), "", found);
        found.removeIf(each -> each.matches("/(override|correlation|causation|sourceId)(/.*)?"));
        // came after the golden files were made, which never change
        found.removeIf(each -> each.endsWith("/author/worker"));
        if (Json.text(event, "type").equals("case-closed.v1")) {
            ASSIGNED.forEach(name -> found.remove("/" + name));
        }
        return found;
    }

    private static void collect(JsonNode node, String pointer, Set<String> found) {
        if (node.isObject() && !node.has("commitment")) {
            node.properties()
                    .forEach(
                            each -> collect(each.getValue(), pointer + "/" + each.getKey(), found));
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, pointer + "/0", found));
        } else {
            found.add(pointer);
        }
    }
}
