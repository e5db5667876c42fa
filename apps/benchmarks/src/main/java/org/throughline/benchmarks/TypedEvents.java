package org.throughline.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.throughline.ledger.Position;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EntryId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.time.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Events as most users of Axon store them: their records through the JSON serializer that Axon
/// ships, the class beside them, values of one component as strings. It checks no form of its own:
/// records and values check themselves.
final class TypedEvents {

    private TypedEvents() {}

    static Serializer serializer() {
        SimpleModule values = new SimpleModule("values");
        text(values, PersonId.class, PersonId::of, PersonId::text);
        text(values, AgencyId.class, AgencyId::of, AgencyId::text);
        text(values, CaseId.class, CaseId::of, CaseId::text);
        text(values, EventId.class, EventId::of, EventId::text);
        text(values, EntryId.class, EntryId::of, EntryId::text);
        text(values, When.class, When::parse, When::text);
        text(values, Commitment.class, Commitment::ofHex, Commitment::hex);
        values.setMixInAnnotation(Position.class, Whole.class);
        values.setMixInAnnotation(CaseEvent.class, WithClass.class);
        values.addSerializer(PersonalText.class, new WrittenText());
        values.addDeserializer(PersonalText.class, new ReadText());
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(values))
                .build();
    }

    private static <T> void text(
            SimpleModule module,
            Class<T> type,
            Function<String, T> reader,
            Function<T, String> writer) {
        module.addDeserializer(
                type,
                new ValueDeserializer<T>() {
                    @Override
                    public T deserialize(JsonParser parser, DeserializationContext context) {
                        return reader.apply(parser.getString());
                    }
                });
        module.addSerializer(
                type,
                new ValueSerializer<T>() {
                    @Override
                    public void serialize(
                            T value, JsonGenerator out, SerializationContext context) {
                        out.writeString(writer.apply(value));
                    }
                });
    }

    /// A position as its number.
    private abstract static class Whole {
        @JsonCreator
        static Position of(long value) {
            return Position.of(value);
        }

        @JsonValue
        abstract long value();
    }

    /// The event that replaces another comes with its class.
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface WithClass {}

    private record Text(Set<PersonId> about, Commitment commitment) {}

    private static final class WrittenText extends ValueSerializer<PersonalText> {
        @Override
        public void serialize(PersonalText text, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, new Text(new TreeSet<>(text.about()), text.commitment()));
        }
    }

    private static final class ReadText extends ValueDeserializer<PersonalText> {
        @Override
        public PersonalText deserialize(JsonParser parser, DeserializationContext context) {
            Text text = context.readValue(parser, Text.class);
            return new PersonalText.Sealed(text.about(), text.commitment());
        }
    }
}
