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

/// The full sample of a type, as an agency would state it.
final class Stated {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());

    private Stated() {}

    static CaseEvent by(AgencyId agency, String name) {
        EventType type = CODEC.catalog().byText(name + ".v1").orElseThrow();
        Submitting submitting =
                new Submitting(
                        agency,
                        name,
                        (pointer, _) ->
                                new Salt(Arrays.copyOf(pointer.getBytes(UTF_8), Salt.LENGTH)),
                        (_, _) -> Optional.empty());
        try {
            return (CaseEvent) CODEC.submission(type, Samples.data(type), submitting);
        } catch (MalformedData problem) {
            throw new AssertionError(problem.faults().toString(), problem);
        }
    }
}
