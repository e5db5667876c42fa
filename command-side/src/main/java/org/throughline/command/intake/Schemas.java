package org.throughline.command.intake;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;

/// The closed JSON Schema of each version of each type that can be submitted, compiled once.
final class Schemas {

    private record Compiled(byte[] text, Schema schema) {}

    private final Map<EventType, Compiled> all = new LinkedHashMap<>();

    Schemas(EventCatalog catalog) {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (EventType type : catalog.all()) {
            if (type.submittable()) {
                byte[] text = read(type);
                String schema = new String(text, StandardCharsets.UTF_8);
                all.put(type, new Compiled(text, registry.getSchema(schema, InputFormat.JSON)));
            }
        }
    }

    private static byte[] read(EventType type) {
        String path = "/schemas/" + type.name() + "/v" + type.version() + ".json";
        try (InputStream file = EventCatalog.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no schema for " + type);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<EventType> types() {
        return List.copyOf(all.keySet());
    }

    Optional<byte[]> text(String name, int version) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().name().equals(name))
                .filter(each -> each.getKey().version() == version)
                .map(each -> each.getValue().text().clone())
                .findFirst();
    }

    /// What the schema has against the data of a submission.
    List<Error> check(EventType type, JsonNode data) {
        Compiled compiled = all.get(type);
        if (compiled == null) {
            throw new IllegalArgumentException("cannot be submitted: " + type);
        }
        return compiled.schema().validate(data);
    }
}
