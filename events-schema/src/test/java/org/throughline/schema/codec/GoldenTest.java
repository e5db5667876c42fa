package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.schema.codec.EventCodecTest.CATALOG;
import static org.throughline.schema.codec.EventCodecTest.CODEC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.cases.process.RuleOverridden;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.system.LogKeysChanged;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The golden files: one public part per type and version, which every later reader must still
/// read, and the schema of each type. `make golden` writes what is new; what changed shows in the
/// diff, and an event's golden file may not.
class GoldenTest {

    private static final Path EVENTS = Path.of("src/test/resources/golden");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static final boolean WRITE = "write".equals(System.getProperty("throughline.golden"));
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<EventType> types() {
        return CATALOG.all().stream();
    }

    static Stream<EventType> submittable() {
        return CATALOG.all().stream().filter(EventType::submittable);
    }

    /// All at once, before any test looks: a type that is new has neither file.
    @BeforeAll
    static void writeThem() throws Exception {
        if (!WRITE) {
            return;
        }
        Files.createDirectories(EVENTS);
        for (EventType type : CATALOG.all()) {
            Path golden = EVENTS.resolve(type.text() + ".json");
            if (!Files.exists(golden)) {
                Files.write(golden, sample(type));
            }
            if (type.submittable()) {
                Path schema = schema(type);
                Files.createDirectories(schema.getParent());
                Files.writeString(schema, written(type));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyVersionReadsItsGoldenFileAndWritesItAgain(EventType type) throws Exception {
        Path file = EVENTS.resolve(type.text() + ".json");
        byte[] golden = Files.readAllBytes(file);
        Decoded.Known decoded = (Decoded.Known) CODEC.decode(golden);
        assertThat(decoded.type()).isEqualTo(type);
        assertThat(new String(CODEC.publicPart(decoded.header(), decoded.event()), UTF_8))
                .isEqualTo(new String(golden, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void theSchemaOfEachTypeIsTheCommittedOne(EventType type) throws Exception {
        assertThat(Files.readString(schema(type))).isEqualTo(written(type));
    }

    @Test
    void noGoldenFileAndNoSchemaIsLeftOver() throws IOException {
        assertThat(names(EVENTS, 1))
                .containsExactlyInAnyOrderElementsOf(
                        types().map(type -> type.text() + ".json").toList());
        assertThat(names(SCHEMAS, 2)).hasSize((int) submittable().count());
    }

    private static Path schema(EventType type) {
        return SCHEMAS.resolve(type.name()).resolve("v" + type.version() + ".json");
    }

    private static String written(EventType type) {
        return MAPPER.writeValueAsString(new SchemaWriter(CATALOG).schema(type)) + "\n";
    }

    private static List<String> names(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static byte[] sample(EventType type) throws MalformedData {
        if (type.record() == RuleOverridden.class) {
            return CODEC.publicPart(EventCodecTest.header(type), AssignedSamples.ruleOverridden());
        }
        if (type.record() == LogKeysChanged.class) {
            return CODEC.publicPart(EventCodecTest.header(type), AssignedSamples.logKeysChanged());
        }
        return CODEC.publicPart(
                EventCodecTest.header(type), EventCodecTest.read(type, Samples.data(type)));
    }
}
