package org.throughline.query.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.throughline.query.TestCase;
import org.throughline.query.feed.Change;
import org.throughline.query.feed.Version;
import org.throughline.schema.InMemoryEventSource;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.codec.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/// An entry of a type as its golden file tells it, every field stated, with some of them changed.
final class GoldenEntry {

    private GoldenEntry() {}

    static Version of(String type, AgencyId agency, Consumer<ObjectNode> change)
            throws IOException {
        ObjectNode event = golden(type);
        event.put("agency", agency.text());
        change.accept((ObjectNode) event.get("data"));
        Change told =
                Change.of(
                                TestCase.CODEC.decode(CanonicalJson.bytes(event)),
                                TestCase.CODEC.catalog())
                        .orElseThrow();
        return ((Change.Added) told).version();
    }

    private static ObjectNode golden(String type) throws IOException {
        String name = "/golden/" + type + ".json";
        try (InputStream file = InMemoryEventSource.class.getResourceAsStream(name)) {
            return (ObjectNode)
                    CanonicalJson.parse(Objects.requireNonNull(file, name).readAllBytes());
        }
    }
}
