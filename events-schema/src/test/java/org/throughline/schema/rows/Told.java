package org.throughline.schema.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.catalog.EventWords;
import org.throughline.schema.codec.Decoded;
import org.throughline.schema.codec.EventCodec;
import org.throughline.schema.codec.EventHeader;
import org.throughline.schema.codec.FieldFault;
import org.throughline.schema.codec.MalformedData;
import org.throughline.schema.codec.Submitting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Something that a source says, told as an agency would: it went through the codec and came back
/// word for word, or the test ended there.
final class Told {

    private static final EventCodec CODEC = new EventCodec(EventCatalog.standard());
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AgencyId AGENCY = AgencyId.of("social-care");
    private static final CaseId CASE = CaseId.of("0b8c4c1e-0000-4000-8000-000000000001");

    private final EventType type;
    private final ObjectNode data;

    private Told(EventType type, ObjectNode data) {
        this.type = type;
        this.data = data;
    }

    /// @param type without its version
    /// @param fields its own, with single quotes for double ones; `@1` stands for an entry
    static Told as(String type, String fields) {
        String quoted =
                fields.replace('\'', '"')
                        .replaceAll("\"@([0-9])\"", "\"01900000-0000-7000-8000-00000000000$1\"");
        ObjectNode data = (ObjectNode) JSON.readTree("{" + quoted + "}");
        data.putObject("author").put("role", "duty officer");
        data.putArray("subjects").add("child");
        data.put("recorded", "2008-04-14");
        if (!data.has("happened")) {
            data.put("happened", "2008-04");
        }
        Told told = new Told(EventCatalog.standard().byText(type + ".v1").orElseThrow(), data);
        assertThat(told.readBack()).isEqualTo(data);
        return told;
    }

    /// What the row asks for is among what came back, at these pointers.
    Told keeps(String... pointers) {
        ObjectNode read = readBack();
        for (String pointer : pointers) {
            assertThat(read.at(pointer).isMissingNode()).as(pointer).isFalse();
        }
        return this;
    }

    /// It cannot be told without these fields.
    Told needs(String... fields) {
        for (String field : fields) {
            ObjectNode less = data.deepCopy();
            less.remove(field);
            assertThat(faults(less))
                    .as(field)
                    .extracting(FieldFault::pointer, FieldFault::code)
                    .containsExactly(tuple("/" + field, "missing"));
        }
        return this;
    }

    /// The words of a field are its own: another one is not taken.
    Told refuses(String field, String word) {
        ObjectNode other = data.deepCopy();
        JsonNode value = JsonNodeFactory.instance.stringNode(word);
        other.set(field, data.path(field).isArray() ? JSON.createArrayNode().add(value) : value);
        assertThat(faults(other)).extracting(FieldFault::code).containsExactly("not-valid");
        return this;
    }

    /// There is no place for such a field.
    Told hasNoField(String... names) {
        for (String name : names) {
            ObjectNode more = data.deepCopy();
            more.put(name, "words");
            assertThat(faults(more)).extracting(FieldFault::code).containsExactly("unknown-field");
        }
        return this;
    }

    /// These texts are sealed: in the public part stands what commits to them, and no word of them.
    Told seals(String... pointers) {
        String open = new String(CODEC.publicPart(header(), event()), UTF_8);
        for (String pointer : pointers) {
            assertThat(CODEC.texts(event())).containsKey(pointer);
            assertThat(open).doesNotContain(data.at(pointer).stringValue());
        }
        return this;
    }

    /// Its title and its one line, as people read them.
    Told reads(String line) {
        EventWords words = EventWords.of(type);
        assertThat(words.title() + ": " + words.summary(data)).isEqualTo(line);
        return this;
    }

    private ObjectNode readBack() {
        Event event = event();
        Map<String, PersonalText> texts = CODEC.texts(event);
        Decoded.Known known = (Decoded.Known) CODEC.decode(CODEC.publicPart(header(), event));
        ObjectNode shown =
                CODEC.shown(
                        known.event(),
                        (pointer, text) -> {
                            PersonalText open = Objects.requireNonNull(texts.get(pointer));
                            assertThat(text).isEqualTo(open);
                            return JsonNodeFactory.instance.stringNode(
                                    ((PersonalText.Open) open).text());
                        });
        shown.remove("sourceId");
        return shown;
    }

    private Event event() {
        try {
            return CODEC.submission(type, data, submitting());
        } catch (MalformedData problem) {
            throw new AssertionError(type + ": " + problem.faults(), problem);
        }
    }

    private List<FieldFault> faults(ObjectNode other) {
        return catchThrowableOfType(
                        MalformedData.class, () -> CODEC.submission(type, other, submitting()))
                .faults();
    }

    private EventHeader header() {
        EventId id = EventId.of("01900000-0000-7000-8000-000000000000");
        return new EventHeader(id, CASE, AGENCY, new byte[32]);
    }

    private static Submitting submitting() {
        return new Submitting(
                AGENCY,
                "row-1",
                (pointer, about) -> salt(pointer + about),
                (_, _) -> Optional.empty());
    }

    private static Salt salt(String of) {
        byte[] bytes = new byte[Salt.LENGTH];
        byte[] name = UUID.nameUUIDFromBytes(of.getBytes(UTF_8)).toString().getBytes(UTF_8);
        System.arraycopy(name, 0, bytes, 0, Salt.LENGTH);
        return new Salt(bytes);
    }
}
