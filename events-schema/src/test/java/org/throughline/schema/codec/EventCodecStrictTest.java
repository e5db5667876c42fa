package org.throughline.schema.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.schema.codec.EventCodecTest.CATALOG;
import static org.throughline.schema.codec.EventCodecTest.CODEC;
import static org.throughline.schema.codec.EventCodecTest.contact;
import static org.throughline.schema.codec.EventCodecTest.header;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.amendment.EntryCorrected;
import org.throughline.schema.cases.people.PersonIdentified;
import org.throughline.schema.catalog.EventType;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.LogKey;
import tools.jackson.databind.node.ObjectNode;

/// What the codec refuses: bytes that it would not write, and submissions that would do harm.
class EventCodecStrictTest {

    private static final EventType CORRECTED = type("entry-corrected.v1");

    @Nested
    class PublicParts {

        @Test
        void aPublicPartThatIsWrittenIsRead() throws Exception {
            assertThat(CODEC.decode(bytes(part()))).isInstanceOf(Decoded.Known.class);
        }

        @Test
        void aSetOutOfOrderIsRefused() throws Exception {
            ObjectNode part = part();
            data(part).putArray("present").add("mother").add("child");
            refused(part);
        }

        @Test
        void ownersOutOfOrderOrRepeatedAreRefused() throws Exception {
            ObjectNode outOfOrder = part();
            account(outOfOrder).putArray("about").add("mother").add("child");
            refused(outOfOrder);
            ObjectNode repeated = part();
            account(repeated).putArray("about").add("child").add("child");
            refused(repeated);
        }

        @Test
        void aMemberThatIsNotKnownIsRefused() throws Exception {
            ObjectNode beside = part();
            beside.put("more", "x");
            refused(beside);
            ObjectNode withinText = part();
            account(withinText).put("text", "x");
            refused(withinText);
        }

        @Test
        void aCaseThatIsNoStringIsNotAbsent() throws Exception {
            ObjectNode part = part();
            part.put("case", 5);
            refused(part);
        }

        @Test
        void anotherSpellingOfTheSameIsRefused() throws Exception {
            ObjectNode digits = part();
            digits.put("submission", "AB".repeat(32));
            refused(digits);
            ObjectNode time = part();
            data(time).put("recorded", "2008-04-14T08:30+00:00");
            refused(time);
            ObjectNode empty = part();
            data(empty).putArray("present");
            refused(empty);
        }

        @Test
        void aSubmissionCommitmentHas32Bytes() throws Exception {
            ObjectNode part = part();
            part.put("submission", "ab");
            refused(part);
        }

        private static ObjectNode part() throws Exception {
            byte[] bytes =
                    CODEC.publicPart(
                            header(contact()),
                            EventCodecTest.read(contact(), Samples.data(contact())));
            return (ObjectNode) CanonicalJson.parse(bytes);
        }

        private static ObjectNode data(ObjectNode part) {
            return (ObjectNode) part.get("data");
        }

        private static ObjectNode account(ObjectNode part) {
            return (ObjectNode) data(part).get("account");
        }

        private static byte[] bytes(ObjectNode part) {
            return CanonicalJson.bytes(part);
        }

        private static void refused(ObjectNode part) {
            assertThatIllegalArgumentException().isThrownBy(() -> CODEC.decode(bytes(part)));
        }
    }

    @Nested
    class Replacements {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "case-closed.v1",
                    "referral-decided.v1",
                    "imr-finding-recorded.v1",
                    "rule-overridden.v1",
                    "entry-corrected.v1",
                    "entry-retracted.v1"
                })
        void aDecisionOrAnAmendmentReplacesNothing(String type) {
            ObjectNode data = Samples.data(CORRECTED);
            ObjectNode replacement = data.putObject("replacement");
            replacement.put("type", type);
            replacement.set("data", Samples.data(type(type)));
            assertThat(faults(CORRECTED, data))
                    .extracting(FieldFault::pointer, FieldFault::code)
                    .containsExactly(tuple("/replacement/type", "not-valid"));
        }

        @Test
        void aReplacementOfATypeThisReaderDoesNotKnowIsKeptAndShown() throws Exception {
            byte[] bytes =
                    CODEC.publicPart(
                            header(CORRECTED),
                            EventCodecTest.read(CORRECTED, Samples.data(CORRECTED)));
            byte[] later =
                    new String(bytes, UTF_8)
                            .replace("contact-recorded.v1", "contact-recorded.v9")
                            .getBytes(UTF_8);
            assertThat(CODEC.decode(later)).isInstanceOf(Decoded.Unknown.class);
        }

        @Test
        void theTextsOfAReplacementAreAboutThePeopleTheyWouldBeAboutAlone() throws Exception {
            ObjectNode data = Samples.data(CORRECTED);
            ObjectNode identified = Samples.data(type("person-identified.v1"));
            identified.put("person", "mother");
            ObjectNode replacement = data.putObject("replacement");
            replacement.put("type", "person-identified.v1");
            replacement.set("data", identified);
            EntryCorrected corrected = (EntryCorrected) EventCodecTest.read(CORRECTED, data);
            PersonIdentified mother = (PersonIdentified) corrected.replacement();
            assertThat(Objects.requireNonNull(mother.name()).about())
                    .containsExactly(PersonId.of("mother"));
            assertThat(corrected.reason().about()).containsExactly(PersonId.CHILD);
            assertThat(CODEC.owners(CORRECTED, data)).contains(PersonId.of("mother"));
        }

        @Test
        void aReplacementIsAboutTheChildUnlessItSaysOtherwise() throws Exception {
            ObjectNode data = Samples.data(CORRECTED);
            ((ObjectNode) data.at("/replacement/data")).remove("subjects");
            EntryCorrected corrected = (EntryCorrected) EventCodecTest.read(CORRECTED, data);
            assertThat(corrected.replacement().entry().subjects()).containsExactly(PersonId.CHILD);
        }
    }

    @Nested
    class HostileSubmissions {

        @Test
        void aFieldNameThatNoFieldCouldHaveIsNotRepeated() {
            ObjectNode data = Samples.data(contact());
            data.put("Jane Doe/was hit", 1);
            assertThat(faults(contact(), data))
                    .singleElement()
                    .satisfies(
                            fault -> {
                                assertThat(fault.pointer()).isEmpty();
                                assertThat(fault.toString()).doesNotContain("Jane");
                            });
        }

        @Test
        void anExceptionNamesNoField() {
            ObjectNode data = Samples.data(contact());
            data.put("janeDoe", 1);
            MalformedData malformed =
                    catchThrowableOfType(
                            MalformedData.class, () -> EventCodecTest.read(contact(), data));
            assertThat(malformed).hasMessage("data with 1 faults");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\0#b", "#\ud800", "urn:agency:gp#\udc00"})
        void aReferenceThatCannotBeAKeyIsAFault(String reference) {
            ObjectNode data = Samples.data(type("entry-retracted.v1"));
            data.put("retracts", reference);
            References keyed =
                    (source, id) -> {
                        Dedupe.of(new LogKey(new byte[LogKey.LENGTH]), source, id);
                        return Optional.empty();
                    };
            MalformedData malformed =
                    catchThrowableOfType(
                            MalformedData.class,
                            () ->
                                    CODEC.submission(
                                            type("entry-retracted.v1"),
                                            data,
                                            new Submitting(
                                                    Samples.AGENCY,
                                                    "pol-1",
                                                    EventCodecTest::salt,
                                                    keyed)));
            assertThat(malformed.faults())
                    .extracting(FieldFault::pointer, FieldFault::code)
                    .containsExactly(tuple("/retracts", "unknown-entry"));
        }

        @Test
        void anIdentifierThatHasNoUtf8FormIsRefusedBeforeItIsRead() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    new Submitting(
                                            Samples.AGENCY,
                                            "pol-\ud800",
                                            EventCodecTest::salt,
                                            (_, _) -> Optional.empty()));
        }

        @Test
        void aTextIsAboutAtMostFiftyPeople() {
            ObjectNode data = Samples.data(contact());
            var subjects = data.putArray("subjects");
            for (int number = 1; number <= 51; number++) {
                subjects.add("person-" + number);
            }
            assertThat(faults(contact(), data))
                    .extracting(FieldFault::pointer, FieldFault::code)
                    .contains(tuple("/account", "not-a-text"));
        }
    }

    @Test
    void jsonThatIsNestedTooDeeplyIsNotCanonical() {
        byte[] deep = ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.parse(deep));
    }

    @Test
    void theAgenciesThatAnEventNamesAreKnownWithoutReadingIt() throws Exception {
        EventType sent = type("information-sent.v1");
        assertThat(CODEC.mentions(EventCodecTest.read(sent, Samples.data(sent))).agencies())
                .containsOnlyKeys("/to/0/agency");
    }

    private static EventType type(String text) {
        return CATALOG.byText(text).orElseThrow();
    }

    private static java.util.List<FieldFault> faults(EventType type, ObjectNode data) {
        return catchThrowableOfType(MalformedData.class, () -> EventCodecTest.read(type, data))
                .faults();
    }
}
