package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.schema.access.AccessRecorded;
import org.throughline.schema.agencies.AgencyRegistered;
import org.throughline.schema.agencies.Role;
import org.throughline.schema.cases.CaseEvent;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.Event;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Salt;
import org.throughline.schema.cases.amendment.EntryRetracted;
import org.throughline.schema.cases.amendment.TextsErased;
import org.throughline.schema.cases.facts.ContactRecorded;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.catalog.EventCatalog;
import org.throughline.schema.catalog.EventType;
import tools.jackson.databind.node.ObjectNode;

class EventCodecTest {

    static final EventCatalog CATALOG = EventCatalog.standard();
    static final EventCodec CODEC = new EventCodec(CATALOG);
    static final CaseId CASE = CaseId.of("0b8c4c1e-0000-4000-8000-000000000001");
    static final EventId EVENT = EventId.of("01900000-0000-7000-8000-000000000001");

    static Stream<EventType> submittable() {
        return CATALOG.all().stream().filter(EventType::submittable);
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void whatIsSubmittedComesBackFromThePublicPartWithItsTextsSealed(EventType type)
            throws Exception {
        Event event = read(type, Samples.data(type));
        byte[] bytes = CODEC.publicPart(header(type), event);
        Decoded.Known decoded = (Decoded.Known) CODEC.decode(bytes);

        assertThat(decoded.event()).isEqualTo(event);
        assertThat(CODEC.publicPart(decoded.header(), decoded.event())).isEqualTo(bytes);
        assertThat(CODEC.texts(decoded.event()).values())
                .allMatch(PersonalText.Sealed.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void noTextStandsInThePublicPart(EventType type) throws Exception {
        Event event = read(type, Samples.data(type));
        String bytes = new String(CODEC.publicPart(header(type), event), UTF_8);
        assertThat(bytes).doesNotContain("words at").doesNotContain("pol-1377");
        assertThat(event.toString()).doesNotContain("words at").doesNotContain("pol-1377");
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void theTextsOfAnEventAreFoundAtTheirPointers(EventType type) throws Exception {
        Map<String, PersonalText> texts = CODEC.texts(read(type, Samples.data(type)));
        texts.forEach(
                (pointer, text) -> {
                    String words = ((PersonalText.Open) text).text();
                    assertThat(words)
                            .isEqualTo(
                                    pointer.equals("/sourceId")
                                            ? "pol-1377"
                                            : "words at " + pointer);
                });
        assertThat(texts.isEmpty())
                .isEqualTo(
                        type.record() == AgencyRegistered.class
                                || type.record() == TextsErased.class);
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void anUnknownFieldIsRefusedAtItsPointer(EventType type) {
        ObjectNode data = Samples.data(type);
        data.put("extra", "Jane Doe");
        assertThat(faults(type, data))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.pointer()).isEqualTo("/extra");
                            assertThat(fault.code()).isEqualTo("unknown-field");
                            assertThat(fault.toString()).doesNotContain("Jane");
                        });
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void aRetryHasTheSameCommitmentAndAnotherContentAnother(EventType type) throws Exception {
        ObjectNode data = Samples.data(type);
        byte[] first = CODEC.submissionCommitment(CASE, Samples.AGENCY, read(type, data));
        assertThat(CODEC.submissionCommitment(CASE, Samples.AGENCY, read(type, data)))
                .isEqualTo(first);
        if (type.ofCase()) {
            data.put("happened", "2008-04-12");
            assertThat(CODEC.submissionCommitment(CASE, Samples.AGENCY, read(type, data)))
                    .isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("submittable")
    void withOtherSaltsAnEventIsTheOneThatIsReadWithThem(EventType type) throws Exception {
        ObjectNode data = Samples.data(type);
        Event read =
                CODEC.submission(
                        type,
                        data,
                        new Submitting(
                                Samples.AGENCY,
                                "pol-1377",
                                (_, _) -> new Salt(new byte[Salt.LENGTH]),
                                EventCodecTest::find));
        assertThat(CODEC.salted(read, EventCodecTest::salt)).isEqualTo(read(type, data));
        assertThat(CODEC.texts(read).isEmpty() || !read.equals(read(type, data))).isTrue();
        assertThat(CODEC.publicPart(header(type), CODEC.salted(read, EventCodecTest::salt)))
                .isEqualTo(CODEC.publicPart(header(type), read(type, data)));
    }

    @Test
    void everyFaultIsNamedInOneAnswer() {
        ObjectNode data = Samples.data(contact());
        data.put("happened", "last Tuesday");
        data.put("kind", "seance");
        data.remove("author");
        assertThat(faults(contact(), data))
                .extracting(FieldFault::pointer, FieldFault::code)
                .containsExactlyInAnyOrder(
                        tuple("/happened", "not-valid"),
                        tuple("/kind", "not-valid"),
                        tuple("/author", "missing"));
    }

    @Test
    void aTextIsAboutTheSubjectsUnlessItSaysOtherwise() throws Exception {
        ObjectNode data = Samples.data(contact());
        data.putArray("subjects").add("sister-1").add("child");
        data.putObject("actionTaken").put("text", "told her").putArray("about").add("mother");
        ContactRecorded contact = (ContactRecorded) read(contact(), data);
        assertThat(contact.account().about())
                .containsExactly(PersonId.CHILD, PersonId.of("sister-1"));
        assertThat(Objects.requireNonNull(contact.actionTaken()).about())
                .containsExactly(PersonId.of("mother"));
        assertThat(CODEC.owners(contact(), data))
                .containsExactly(PersonId.CHILD, PersonId.of("mother"), PersonId.of("sister-1"));
    }

    @Test
    void aTextWithASignThatNoDocumentCanHoldIsRefused() throws Exception {
        ObjectNode data = Samples.data(contact());
        for (String sign : List.of("\0", "\b", "\u001b", "\uffff")) {
            data.put("account", "before" + sign + "after");
            assertThat(faults(contact(), data))
                    .extracting(FieldFault::pointer, FieldFault::code)
                    .containsExactly(tuple("/account", "not-a-text"));
        }
        data.put("account", "one line\r\n\tand another");
        assertThat(read(contact(), data)).isNotNull();
    }

    @Test
    void aTextWithHalfASurrogatePairIsRefused() {
        ObjectNode data = Samples.data(contact());
        data.put("account", "half \ud83d");
        assertThat(faults(contact(), data))
                .extracting(FieldFault::pointer, FieldFault::code)
                .containsExactly(tuple("/account", "not-a-text"));
    }

    @Test
    void whatIdentifiesAPersonIsAboutThatPerson() throws Exception {
        EventType type = CATALOG.byText("person-identified.v1").orElseThrow();
        ObjectNode data = Samples.data(type);
        data.put("person", "mother");
        PersonIdentified identified = (PersonIdentified) read(type, data);
        assertThat(Objects.requireNonNull(identified.name()).about())
                .containsExactly(PersonId.of("mother"));
    }

    @Test
    void theSubjectIsTheChildUnlessStatedAndTheKindOfPostFollowsFromItsWords() throws Exception {
        ObjectNode data = Samples.data(contact());
        data.remove("subjects");
        data.putObject("author").put("role", "Response Officer");
        ContactRecorded contact = (ContactRecorded) read(contact(), data);
        assertThat(contact.entry().subjects()).containsExactly(PersonId.CHILD);
        assertThat(contact.entry().author().kind()).isEqualTo(Role.RESPONSE_OFFICER);
        data.putObject("author").put("role", "duty desk");
        assertThat(((CaseEvent) read(contact(), data)).entry().author().kind()).isNull();
    }

    @Test
    void whatTheCaseWorksOutCannotBeSubmitted() {
        EventType closed = CATALOG.byText("case-closed.v1").orElseThrow();
        ObjectNode data = Samples.data(closed);
        data.putArray("noReply").add("gp-a");
        data.put("sourceId", "x");
        assertThat(faults(closed, data))
                .extracting(FieldFault::pointer)
                .containsExactlyInAnyOrder("/noReply", "/sourceId");
    }

    @Test
    void aTypeThisReaderDoesNotKnowIsKeptAndShown() {
        byte[] bytes = CODEC.publicPart(header(contact()), readQuietly());
        byte[] later =
                new String(bytes, UTF_8)
                        .replace("contact-recorded.v1", "contact-recorded.v9")
                        .getBytes(UTF_8);
        assertThat(CODEC.decode(later)).isInstanceOf(Decoded.Unknown.class);
    }

    @Test
    void bytesThatAreNotCanonicalAreCorruption() {
        byte[] bytes =
                (" " + new String(CODEC.publicPart(header(contact()), readQuietly()), UTF_8))
                        .getBytes(UTF_8);
        assertThatThrownBy(() -> CODEC.decode(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    static EventType contact() {
        return CATALOG.byText("contact-recorded.v1").orElseThrow();
    }

    private static Event readQuietly() {
        try {
            return read(contact(), Samples.data(contact()));
        } catch (MalformedData e) {
            throw new AssertionError(e);
        }
    }

    private static List<FieldFault> faults(EventType type, ObjectNode data) {
        return catchThrowableOfType(MalformedData.class, () -> read(type, data)).faults();
    }

    static Event read(EventType type, ObjectNode data) throws MalformedData {
        return CODEC.submission(
                type,
                data,
                new Submitting(
                        Samples.AGENCY, "pol-1377", EventCodecTest::salt, EventCodecTest::find));
    }

    private static Optional<EventId> find(String source, String id) {
        return source.equals("urn:agency:gp") && id.equals("gp-1")
                ? Optional.of(EVENT)
                : Optional.empty();
    }

    @Test
    void anEntryCanBeNamedByTheKeyItWasSubmittedUnder() throws Exception {
        EventType type = CATALOG.byText("entry-retracted.v1").orElseThrow();
        ObjectNode data = Samples.data(type);
        data.put("retracts", "urn:agency:gp#gp-1");
        EntryRetracted retracted = (EntryRetracted) read(type, data);
        assertThat(retracted.retracts().value()).isEqualTo(EVENT.value());
        data.put("retracts", "#nothing");
        assertThat(faults(type, data))
                .extracting(FieldFault::pointer, FieldFault::code)
                .containsExactly(tuple("/retracts", "unknown-entry"));
    }

    static EventHeader header(EventType type) {
        CaseId looked = type.record() == AccessRecorded.class ? CASE : null;
        CaseId caseId = type.ofCase() || type.record() == TextsErased.class ? CASE : null;
        return new EventHeader(EVENT, caseId, looked, Samples.AGENCY, new byte[32]);
    }

    static Salt salt(String pointer, Set<PersonId> about) {
        byte[] bytes = new byte[Salt.LENGTH];
        byte[] name =
                UUID.nameUUIDFromBytes((pointer + about).getBytes(UTF_8))
                        .toString()
                        .getBytes(UTF_8);
        System.arraycopy(name, 0, bytes, 0, Salt.LENGTH);
        return new Salt(bytes);
    }
}
