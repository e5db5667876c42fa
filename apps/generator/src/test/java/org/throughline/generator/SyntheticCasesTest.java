package org.throughline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.schema.Kebab;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.ContentStatus;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.Involving;
import org.throughline.schema.cases.KnowerKind;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.cases.SeenDegree;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Submitting;
import org.throughline.schema.knowledge.Channel;
import org.throughline.schema.knowledge.Extent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SyntheticCasesTest {

    private static final EventCatalog CATALOG = EventCatalog.standard();
    private static final EventCodec CODEC = new EventCodec(CATALOG);
    private static final Salt SALT = new Salt(new byte[Salt.LENGTH]);
    private static final List<ObjectNode> MANY = events(new Recipe(1, 75, 15_000));

    private static List<ObjectNode> events(Recipe recipe) {
        List<ObjectNode> events = new ArrayList<>();
        SyntheticCases.of(recipe).forEach(one -> one.forEachRemaining(events::add));
        return events;
    }

    private static EventType type(JsonNode event) {
        String name = event.required("type").asString().replace("org.throughline.", "");
        return CATALOG.byText(name).orElseThrow();
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        Recipe recipe = new Recipe(42, 3, 400);
        assertThat(events(recipe).toString()).isEqualTo(events(recipe).toString());
        assertThat(events(new Recipe(43, 3, 400)).toString())
                .isNotEqualTo(events(recipe).toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRecipeGivesAsManyEventsAsItSays(long seed) {
        List<Long> sizes =
                SyntheticCases.of(new Recipe(seed, 3, 10)).map(SyntheticCase::size).toList();
        assertThat(sizes).containsExactly(4L, 3L, 3L);
        assertThat(events(new Recipe(seed, 1, 1))).hasSize(1);
        assertThat(events(new Recipe(seed, 7, 1_000))).hasSize(1_000);
    }

    @Test
    void aCaseMayBeAsLongAsOneLikesAndEndsBeforeToday() {
        SyntheticCase one = SyntheticCases.of(new Recipe(5, 1, 30_000)).findFirst().orElseThrow();
        String last = "";
        while (one.hasNext()) {
            last = one.next().required("data").required("recorded").asString();
        }
        assertThat(last).isBetween("2012", "2025");
    }

    @Test
    void eachCaseIsOpenedFirstAndMarkedSynthetic() {
        SyntheticCases.of(new Recipe(9, 20, 200))
                .forEach(
                        one -> {
                            ObjectNode first = one.next();
                            assertThat(type(first).name()).isEqualTo("case-opened");
                            assertThat(first.at("/data/nature").asString()).isEqualTo("synthetic");
                            assertThat(first.required("subject").asString())
                                    .isEqualTo("case/" + one.id().text());
                        });
    }

    @Test
    void eachEventFitsTheSchemaOfItsType() {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Map<EventType, Schema> schemas = new HashMap<>();
        for (ObjectNode event : MANY) {
            Schema schema =
                    schemas.computeIfAbsent(type(event), type -> registry.getSchema(text(type)));
            assertThat(schema.validate(event.required("data"))).as(event.toString()).isEmpty();
        }
    }

    private static String text(EventType type) {
        String path = "/schemas/%s/v%d.json".formatted(type.name(), type.version());
        try (var in = EventCatalog.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void eachEventIsReadRefersToEarlierOnesOfItsCaseOnlyAndInvolvesWhomTheSchemaSays() {
        Map<String, String> caseOf = new HashMap<>();
        for (ObjectNode event : MANY) {
            String source = event.required("source").asString();
            String subject = event.required("subject").asString();
            String id = event.required("id").asString();
            Submitting by =
                    new Submitting(
                            AgencyId.ofSource(source),
                            id,
                            (_, _) -> SALT,
                            (of, key) ->
                                    Optional.ofNullable(caseOf.get(of + "#" + key))
                                            .filter(subject::equals)
                                            .map(_ -> idOf(of, key)));
            try {
                Event read = CODEC.submission(type(event), event.required("data"), by);
                assertThat(involved(event))
                        .as(event.toString())
                        .isEqualTo(Involving.agencies((CaseEvent) read));
            } catch (MalformedData wrong) {
                throw new AssertionError(wrong.faults() + " in " + event, wrong);
            }
            assertThat(caseOf.put(source + "#" + id, subject)).as("%s is new", id).isNull();
        }
    }

    private static Set<AgencyId> involved(ObjectNode event) {
        String source = event.required("source").asString();
        String agency = AgencyId.ofSource(source).text();
        ObjectNode data = (ObjectNode) event.required("data");
        return Told.shown(type(event).name(), agency, data).stream()
                .map(AgencyId::of)
                .collect(Collectors.toSet());
    }

    private static EventId idOf(String source, String key) {
        return new EventId(
                UUID.nameUUIDFromBytes((source + "#" + key).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachTypeThatCanBeSubmittedOccurs() {
        Set<String> told =
                MANY.stream().map(event -> type(event).text()).collect(Collectors.toSet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        CATALOG.all().stream()
                                .filter(type -> type.ofCase() && type.submittable())
                                .map(EventType::text)
                                .toList());
    }

    @Test
    void eachWordOfKnowledgeOccurs() {
        List<ObjectNode> events = MANY;
        assertThat(words(events, "contentStatus")).containsAll(texts(ContentStatus.values()));
        assertThat(words(events, "channel")).containsAll(texts(Channel.values()));
        assertThat(words(events, "extent")).containsAll(texts(Extent.values()));
        assertThat(words(events, "degree")).containsAll(texts(SeenDegree.values()));
        assertThat(words(events, "kind")).containsAll(texts(KnowerKind.values()));
    }

    private static Set<String> words(List<ObjectNode> events, String field) {
        Set<String> words = new TreeSet<>();
        events.forEach(event -> words.addAll(event.findValuesAsString(field)));
        return words;
    }

    private static List<String> texts(Enum<?>[] words) {
        return Stream.of(words).map(Kebab::text).toList();
    }

    @Test
    void timesAreOfEachShape() {
        Set<String> times = words(MANY, "happened");
        assertThat(times)
                .anyMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\d"))
                .anyMatch(time -> time.matches("\\d{4}-\\d\\d"))
                .anyMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"))
                .anyMatch(time -> time.endsWith("~"))
                .anyMatch(time -> time.endsWith("?"))
                .anyMatch(time -> time.endsWith("X"))
                .anyMatch(time -> time.startsWith("["))
                .anyMatch(time -> time.endsWith("/.."))
                .anyMatch(time -> time.contains(";min="))
                .anyMatch(time -> time.contains(";within="))
                .contains("not-stated");
    }

    @Test
    void manyThingsAreWrittenDownWeeksLater() {
        long late =
                MANY.stream()
                        .map(event -> event.required("data"))
                        .filter(SyntheticCasesTest::isLate)
                        .count();
        assertThat(late).isGreaterThan(100);
    }

    private static boolean isLate(JsonNode data) {
        String happened = data.required("happened").asString();
        String recorded = data.required("recorded").asString();
        return happened.matches("\\d{4}-\\d\\d-\\d\\d")
                && LocalDate.parse(happened)
                        .plusDays(14)
                        .isBefore(LocalDate.parse(recorded.substring(0, 10)));
    }

    @Test
    void casesAreNotOneStoryToldAgain() {
        Set<String> shapes = new HashSet<>();
        SyntheticCases.of(new Recipe(3, 50, 6_000))
                .forEach(
                        one -> {
                            List<String> types = new ArrayList<>();
                            one.forEachRemaining(event -> types.add(type(event).name()));
                            shapes.add(types.toString());
                        });
        assertThat(shapes).hasSize(50);
    }
}
