package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.Sha256;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns events into the canonical bytes of their public part and back, and submissions into
/// events. Texts go through as commitments only; what seals them is not here. The form of the bytes
/// is `docs/ledger-format.md`.
public final class EventCodec {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final byte[] SUBMISSION = "throughline/submission/v1\0".getBytes(UTF_8);

    /// Not `case`: a reader that does not know looks yet takes them for no event of the case.
    private static final String ACCESS = "access";

    private static final String SOURCE_ID = "/sourceId";
    private static final String REPLACEMENT = "/replacement/data/";

    private final EventCatalog catalog;
    private final StoredEvents stored;

    public EventCodec(EventCatalog catalog) {
        this.catalog = catalog;
        this.stored = new StoredEvents(catalog);
    }

    public EventCatalog catalog() {
        return catalog;
    }

    /// The public part (RFC 8785). Nothing that the log assigns is in it.
    public byte[] publicPart(EventHeader header, Event event) {
        ObjectNode node = JSON.objectNode();
        node.put("type", catalog.of(event).text());
        node.put("eventId", header.eventId().text());
        if (header.caseId() != null) {
            node.put("case", header.caseId().text());
        }
        if (header.accessTo() != null) {
            node.put(ACCESS, header.accessTo().text());
        }
        node.put("agency", header.agency().text());
        node.put("submission", HexFormat.of().formatHex(header.submission()));
        node.set(
                "data",
                new Writer(catalog, (_, text) -> committed(text), true).data((Record) event));
        return CanonicalJson.bytes(node);
    }

    /// The texts of an event by their pointers within its data.
    public Map<String, PersonalText> texts(Event event) {
        return EventTexts.of((Record) event);
    }

    /// The agencies and entries that the data of an event names.
    public Mentions mentions(Event event) {
        return Mentions.in((Record) event);
    }

    /// Reads a public part back. Bytes that this class would not write are corruption.
    public Decoded decode(byte[] publicPart) {
        return stored.read(publicPart).orElseGet(() -> decodeWithCare(publicPart));
    }

    /// Reads any JSON and writes it again, to see whether the bytes are the same.
    Decoded decodeWithCare(byte[] publicPart) {
        JsonNode node = CanonicalJson.read(publicPart);
        EventHeader header =
                new EventHeader(
                        EventId.of(need(node, "eventId")),
                        caseId(node, "case"),
                        caseId(node, ACCESS),
                        AgencyId.of(need(node, "agency")),
                        HexFormat.of().parseHex(need(node, "submission")));
        String name = need(node, "type");
        JsonNode data = node.path("data");
        Optional<EventType> type = catalog.byText(name);
        if (type.isEmpty() || replacedByUnknown(data)) {
            CanonicalJson.parse(publicPart);
            return new Decoded.Unknown(header, name, data);
        }
        Event event = event(type.get(), header, data);
        int difference = Arrays.mismatch(publicPart, publicPart(header, event));
        if (difference >= 0) {
            throw new IllegalArgumentException(
                    "a public part in another form than its own at byte " + difference);
        }
        return new Decoded.Known(header, type.get(), event);
    }

    /// Whether an entry is corrected by an event of a type that this reader does not know yet.
    private boolean replacedByUnknown(JsonNode data) {
        String replacement = Writer.text(data.path("replacement"), "type");
        return replacement != null && catalog.byText(replacement).isEmpty();
    }

    private Event event(EventType type, EventHeader header, JsonNode data) {
        try {
            DataReader reader =
                    new DataReader(
                            catalog,
                            (_, text) -> sealed(text),
                            header.agency(),
                            (_, _) -> Optional.empty(),
                            null);
            return reader.read(type, data);
        } catch (MalformedData e) {
            throw new IllegalArgumentException(
                    "a public part that is not an event of its type: " + type, e);
        }
    }

    /// Reads the data of a submission. A text is a string about the subjects, or an object with
    /// `text` and `about`.
    ///
    /// @throws MalformedData with every fault that was found
    public Event submission(EventType type, JsonNode data, Submitting by) throws MalformedData {
        Set<PersonId> subjects = subjects(type, data);
        Set<PersonId> replacing = subjectsOfReplacement(data);
        DataReader.TextForm texts =
                (pointer, node) ->
                        SubmittedText.opened(
                                pointer,
                                node,
                                pointer.startsWith(REPLACEMENT) ? replacing : subjects,
                                by.salts());
        DataReader.Assignments assignments =
                pointer -> pointer.equals(SOURCE_ID) ? sourceId(by, subjects) : null;
        JsonNode complete = data.isObject() ? Defaults.in((ObjectNode) data) : data;
        return new DataReader(catalog, texts, by.agency(), by.references(), assignments)
                .read(type, complete);
    }

    /// What [#submission] would have read with these salts instead of those of an event.
    public Event salted(Event event, Salts salts) {
        return (Event) new Salting(salts).salted((Record) event);
    }

    private static PersonalText sourceId(Submitting by, Set<PersonId> subjects) {
        return new PersonalText.Open(subjects, by.salts().salt(SOURCE_ID, subjects), by.sourceId());
    }

    /// The people whom the texts of a submission are about, so that their keys can be had before it
    /// is read. What is not well-formed is left to [#submission].
    public Set<PersonId> owners(EventType type, JsonNode data) {
        Set<PersonId> owners = new TreeSet<>(subjects(type, data));
        owners.addAll(subjectsOfReplacement(data));
        collectAbout(data, owners);
        return owners;
    }

    /// The commitment to a submission: what the agency stated, texts by commitment, without what
    /// the case worked out.
    public byte[] submissionCommitment(@Nullable CaseId caseId, AgencyId agency, Event event) {
        return submissionCommitment(caseId, agency, event, (_, text) -> text);
    }

    /// The same with other texts in place of some.
    ///
    /// @param texts gives for the text at a pointer the one that is committed to
    public byte[] submissionCommitment(
            @Nullable CaseId caseId,
            AgencyId agency,
            Event event,
            BiFunction<String, PersonalText, PersonalText> texts) {
        ObjectNode node = JSON.objectNode();
        node.put("type", catalog.of(event).text());
        if (caseId != null) {
            node.put("case", caseId.text());
        }
        node.put("source", agency.source());
        Writer.TextForm committed = (pointer, text) -> committed(texts.apply(pointer, text));
        node.set("data", new Writer(catalog, committed, false).data((Record) event));
        return Sha256.of(SUBMISSION, CanonicalJson.bytes(node)).bytes();
    }

    /// The data of an event for readers: each text as the caller chooses to show it, by its
    /// pointer.
    public ObjectNode shown(Event event, BiFunction<String, PersonalText, JsonNode> texts) {
        return new Writer(catalog, texts::apply, true).data((Record) event);
    }

    /// What replaces an entry is about the people it would be about if it stood alone.
    private Set<PersonId> subjectsOfReplacement(JsonNode data) {
        JsonNode replacement = data.path("replacement");
        return Optional.ofNullable(Writer.text(replacement, "type"))
                .flatMap(catalog::byText)
                .map(type -> subjects(type, replacement.path("data")))
                .orElse(Set.of());
    }

    private static Set<PersonId> subjects(EventType type, JsonNode data) {
        Set<PersonId> people = new TreeSet<>();
        for (Shape.Field field : Forms.of(type.record()).fields()) {
            if (field.owner()) {
                addPerson(data.path(field.name()), people);
            }
        }
        if (people.isEmpty()) {
            data.path("subjects").forEach(subject -> addPerson(subject, people));
        }
        return people.isEmpty() ? Set.of(PersonId.CHILD) : people;
    }

    private static void collectAbout(JsonNode node, Set<PersonId> owners) {
        if (node.isObject()) {
            node.path("about").forEach(person -> addPerson(person, owners));
        }
        node.forEach(child -> collectAbout(child, owners));
    }

    private static void addPerson(JsonNode node, Set<PersonId> people) {
        try {
            people.add(PersonId.of(node.stringValue("")));
        } catch (IllegalArgumentException _) {
            // not a person: the reader of the whole submission says so, with its pointer
        }
    }

    private static ObjectNode committed(PersonalText text) {
        ObjectNode node = JSON.objectNode();
        ArrayNode about = node.putArray("about");
        text.about().forEach(person -> about.add(person.text()));
        node.put("commitment", text.commitment().hex());
        return node;
    }

    private static PersonalText sealed(JsonNode node) {
        return new PersonalText.Sealed(
                people(node.path("about")), Commitment.ofHex(need(node, "commitment")));
    }

    static Set<PersonId> people(JsonNode about) {
        Set<PersonId> people = new TreeSet<>();
        about.forEach(person -> people.add(PersonId.of(person.stringValue(""))));
        if (people.isEmpty()) {
            throw new IllegalArgumentException("A text is about at least one person.");
        }
        return people;
    }

    private static @Nullable CaseId caseId(JsonNode node, String name) {
        return node.has(name) ? CaseId.of(need(node, name)) : null;
    }

    private static String need(JsonNode node, String name) {
        String text = Writer.text(node, name);
        if (text == null) {
            throw new IllegalArgumentException("a public part without " + name);
        }
        return text;
    }
}
