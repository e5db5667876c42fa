package org.throughline.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Submitting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoFilesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventCatalog CATALOG = EventCatalog.standard();
    private static final EventCodec CODEC = new EventCodec(CATALOG);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);
    private static final Salt SALT = new Salt(new byte[32]);

    /// The demo shows all the types of the first thread, and some of the families, which have
    /// higher numbers.
    private static final int FIRST_OF_THE_FAMILIES = 100;

    private static List<JsonNode> events(DemoFile file) {
        return file.lines().stream().map(line -> JSON.readTree(Days.put(line, TODAY))).toList();
    }

    private static EventType type(JsonNode event) {
        String name = event.required("type").asString().replace("org.throughline.", "");
        return CATALOG.byText(name).orElseThrow();
    }

    @Test
    void eachEventFitsTheSchemaOfItsType() {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (DemoFile file : DemoFile.all()) {
            for (JsonNode event : events(file)) {
                Schema schema = registry.getSchema(schemaOf(type(event)));
                assertThat(schema.validate(event.required("data")))
                        .as(file.name() + " " + event.required("id").asString())
                        .isEmpty();
            }
        }
    }

    private static String schemaOf(EventType type) {
        String path = "/schemas/%s/v%d.json".formatted(type.name(), type.version());
        try (var in = EventCatalog.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void eachEventIsReadAndReferredToOnlyAfterwards() throws MalformedData {
        Set<String> keys = new HashSet<>();
        for (DemoFile file : DemoFile.all()) {
            for (JsonNode event : events(file)) {
                String source = event.required("source").asString();
                String id = event.required("id").asString();
                CODEC.submission(
                        type(event),
                        event.required("data"),
                        new Submitting(
                                AgencyId.ofSource(source),
                                id,
                                (_, _) -> SALT,
                                (of, key) -> found(keys, of + "#" + key)));
                assertThat(keys.add(source + "#" + id)).as("%s is new", id).isTrue();
            }
        }
    }

    private static Optional<EventId> found(Set<String> keys, String key) {
        UUID of = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return keys.contains(key) ? Optional.of(new EventId(of)) : Optional.empty();
    }

    @Test
    void eachFileIsOneCaseThatItOpensFirst() {
        for (DemoFile file : DemoFile.all()) {
            List<JsonNode> events = events(file);
            assertThat(events.stream().map(event -> event.required("subject").asString()))
                    .containsOnly(events.getFirst().required("subject").asString());
            assertThat(type(events.getFirst()).text()).isEqualTo("case-opened.v1");
        }
    }

    @Test
    void eachAgencyThatSendsOrIsNamedIsRegistered() {
        Set<String> registered =
                DemoAgency.ALL.stream().map(each -> each.id().text()).collect(Collectors.toSet());
        for (DemoFile file : DemoFile.all()) {
            for (JsonNode event : events(file)) {
                assertThat(AgencyId.ofSource(event.required("source").asString()).text())
                        .isIn(registered);
                assertThat(event.findValuesAsString("involved")).isSubsetOf(registered);
                assertThat(event.findValuesAsString("agency")).isSubsetOf(registered);
            }
        }
    }

    @Test
    void theFilesShowEachTypeOfTheFirstThread() {
        Set<String> shown = new TreeSet<>();
        DemoFile.all()
                .forEach(file -> events(file).forEach(event -> shown.add(type(event).text())));
        Set<String> all =
                CATALOG.all().stream()
                        .filter(type -> type.ofCase() && type.number() < FIRST_OF_THE_FAMILIES)
                        .map(EventType::text)
                        .filter(name -> !name.equals("rule-overridden.v1"))
                        .collect(Collectors.toSet());
        assertThat(shown).containsAll(all);
    }

    @Test
    void threeGeneratedCasesAreAmongThem() {
        assertThat(DemoFile.all().stream().filter(file -> file.name().contains("generated")))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file.lines()).hasSizeBetween(100, 150));
    }

    @Test
    void daysAreCountedBackFromToday() {
        assertThat(Days.put("{{today}} {{today-12d}}", TODAY)).isEqualTo("2026-03-29 2026-03-17");
        assertThat(Days.in("2026-03-29")).isFalse();
    }
}
