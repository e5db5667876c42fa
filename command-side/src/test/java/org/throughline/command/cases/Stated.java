package org.throughline.command.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Samples;
import org.throughline.schema.codec.Submitting;
import tools.jackson.databind.node.ObjectNode;

/// Events as an agency would state them.
final class Stated {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private Stated() {}

    static CaseEvent by(AgencyId agency, String name) {
        return by(agency, name, data(name));
    }

    /// The data of an event with every field filled.
    static ObjectNode data(String name) {
        return Samples.data(type(name));
    }

    private static EventType type(String name) {
        return CODEC.catalog().byText(name + ".v1").orElseThrow();
    }

    /// An event of a type with these data.
    static CaseEvent by(AgencyId agency, String name, ObjectNode data) {
        Submitting submitting =
                new Submitting(
                        agency,
                        name,
                        (pointer, _) ->
                                new Salt(Arrays.copyOf(pointer.getBytes(UTF_8), Salt.LENGTH)),
                        (_, _) -> Optional.empty());
        try {
            return (CaseEvent) CODEC.submission(type(name), data, submitting);
        } catch (MalformedData problem) {
            throw new AssertionError(problem.faults().toString(), problem);
        }
    }
}
