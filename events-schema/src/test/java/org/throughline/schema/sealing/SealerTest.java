package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.ledger.Sha256;
import org.throughline.schema.cases.Commitment;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.cases.Salt;

class SealerTest {

    private static final EventId EVENT = EventId.of("01975f6a-7c00-7000-8000-000000000001");
    private static final EventId OTHER_EVENT = EventId.of("01975f6a-7c00-7000-8000-000000000002");
    private static final PersonId CHILD = PersonId.CHILD;
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final PersonId FATHER = PersonId.of("father");
    private static final Map<PersonId, PersonKey> KEYS =
            Map.of(CHILD, key(1), MOTHER, key(2), FATHER, key(3));
    private static final Dedupe DEDUPE = new Dedupe(new byte[32]);
    private static final Set<PersonId> BOTH = Set.of(CHILD, MOTHER);
    private static final long SEED = 1877;

    @Test
    void opensWhatItSealed() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            Map<String, PersonalText.Open> texts = texts(random);
            SealedPart part = SealedPart.parse(Sealer.seal(EVENT, texts, KEYS).bytes());
            assertThat(part.pointers()).isEqualTo(texts.keySet());
            texts.forEach(
                    (pointer, text) ->
                            assertThat(open(part, pointer, text).text())
                                    .as("seed %d", SEED)
                                    .isEqualTo(text.text()));
        }
    }

    @Test
    void keepsItsFormatForEver() {
        PersonalText.Open text = text(BOTH, "/text", "Seen alone at home.");
        assertThat(HexFormat.of().formatHex(text.salt().bytes()))
                .isEqualTo("e5adffaaa0ea44f70d8ae4ad2d5856c77a41a931ad39f4534973851640cd4333");
        byte[] part = Sealer.seal(EVENT, Map.of("/text", text), KEYS).bytes();
        assertThat(Sha256.of(part).hex())
                .isEqualTo("69001312db05a235e4da182918dfeb45a1a6228e2fb203c291595593ed49d958");
    }

    @Test
    void noFlippedByteOpens() {
        Map<String, PersonalText.Open> texts =
                Map.of("/a", text(BOTH, "/a", "one"), "/b", text(Set.of(CHILD), "/b", "two"));
        byte[] bytes = Sealer.seal(EVENT, texts, KEYS).bytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x40;
            assertThatExceptionOfType(RuntimeException.class)
                    .as("byte %d", at)
                    .isThrownBy(() -> openAll(changed, texts))
                    .isInstanceOfAny(CannotOpen.class, IllegalArgumentException.class);
        }
    }

    @Test
    void opensOnlyForItsOwnersItsEventItsPlaceAndItsCommitment() {
        PersonalText.Open text = text(BOTH, "/a", "one");
        PersonalText.Open other = text(BOTH, "/b", "two");
        SealedPart part = Sealer.seal(EVENT, Map.of("/a", text), KEYS);
        Commitment commitment = text.commitment();
        assertCannotOpen(EVENT, part, "/a", Set.of(CHILD), commitment);
        assertCannotOpen(EVENT, part, "/a", Set.of(CHILD, FATHER), commitment);
        assertCannotOpen(EVENT, part, "/a", Set.of(CHILD, MOTHER, FATHER), commitment);
        assertCannotOpen(OTHER_EVENT, part, "/a", BOTH, commitment);
        assertCannotOpen(EVENT, part, "/b", BOTH, commitment);
        assertCannotOpen(EVENT, part, "/a", BOTH, other.commitment());
        SealedPart moved = new SealedPart(new TreeMap<>(Map.of("/b", part.at("/a").orElseThrow())));
        assertCannotOpen(EVENT, moved, "/b", BOTH, commitment);
    }

    @Test
    void isErasedOnceOneOwnersKeyIsDestroyed() {
        PersonalText.Open text = text(BOTH, "/a", "one");
        SealedPart part = Sealer.seal(EVENT, Map.of("/a", text), KEYS);
        Map<PersonId, KeyState> states = new HashMap<>();
        states.put(CHILD, new KeyState.Present(key(1)));
        states.put(MOTHER, new KeyState.Destroyed());
        assertThat(Sealer.read(EVENT, part, "/a", text, states))
                .isInstanceOf(PersonalText.Erased.class)
                .isEqualTo(text);
        // the other key alone is of no use, with whatever stands in for the destroyed one
        Map<PersonId, PersonKey> guessed = Map.of(CHILD, key(1), MOTHER, key(9));
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> Sealer.open(EVENT, part, "/a", BOTH, text.commitment(), guessed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sealer.salt(BOTH, Map.of(CHILD, key(1)), DEDUPE, "/a"));
        states.put(MOTHER, new KeyState.Present(key(2)));
        assertThat(Sealer.read(EVENT, part, "/a", text, states))
                .isInstanceOf(PersonalText.Open.class);
        states.remove(MOTHER);
        assertThatExceptionOfType(KeyringUnavailable.class)
                .isThrownBy(() -> Sealer.read(EVENT, part, "/a", text, states));
    }

    @Test
    void aRetryDerivesTheSameSaltsCommitmentsAndBytes() {
        PersonalText.Open first = text(BOTH, "/a", "one");
        PersonalText.Open again = text(Set.of(MOTHER, CHILD), "/a", "one");
        assertThat(again.commitment()).isEqualTo(first.commitment());
        assertThat(Sealer.seal(EVENT, Map.of("/a", again), KEYS))
                .isEqualTo(Sealer.seal(EVENT, Map.of("/a", first), KEYS));
    }

    @Test
    void saltsDifferWithOwnersPlaceAndNaturalKey() {
        byte[] other = new byte[32];
        other[0] = 1;
        Set<Salt> salts =
                Set.of(
                        Sealer.salt(BOTH, KEYS, DEDUPE, "/a"),
                        Sealer.salt(BOTH, KEYS, DEDUPE, "/b"),
                        Sealer.salt(Set.of(CHILD), KEYS, DEDUPE, "/a"),
                        Sealer.salt(BOTH, KEYS, new Dedupe(other), "/a"));
        assertThat(salts).hasSize(4);
    }

    @Test
    void shortTextsAllHaveOneLength() {
        for (String text : new String[] {"", "Jo", "Bartholomew Featherstonehaug"}) {
            assertThat(text.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(28);
            SealedPart part = Sealer.seal(EVENT, Map.of("/a", text(BOTH, "/a", text)), KEYS);
            assertThat(part.at("/a").orElseThrow()).hasSize(32 + 32 + 16);
        }
    }

    @Test
    void thereIsNoTextWithHalfASurrogatePairToSeal() {
        assertThatIllegalArgumentException().isThrownBy(() -> text(BOTH, "/a", "a\ud83d"));
    }

    @Test
    void anEventWithoutTextsHasNoBytes() {
        SealedPart part = Sealer.seal(EVENT, Map.of(), Map.of());
        assertThat(part.bytes()).isEmpty();
        assertThat(SealedPart.parse(new byte[0])).isEqualTo(part).isEqualTo(SealedPart.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealedPart.parse(new byte[] {1, 0, 0}));
    }

    private static void assertCannotOpen(
            EventId event,
            SealedPart part,
            String pointer,
            Set<PersonId> about,
            Commitment commitment) {
        assertThatExceptionOfType(CannotOpen.class)
                .isThrownBy(() -> Sealer.open(event, part, pointer, about, commitment, KEYS))
                .withNoCause();
    }

    private static void openAll(byte[] bytes, Map<String, PersonalText.Open> texts) {
        SealedPart part = SealedPart.parse(bytes);
        texts.forEach((pointer, text) -> open(part, pointer, text));
    }

    private static PersonalText.Open open(SealedPart part, String pointer, PersonalText.Open text) {
        return Sealer.open(EVENT, part, pointer, text.about(), text.commitment(), KEYS);
    }

    private static Map<String, PersonalText.Open> texts(Random random) {
        Map<String, PersonalText.Open> texts = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String pointer = "/items/" + i;
            Set<PersonId> about = random.nextBoolean() ? BOTH : Set.of(FATHER);
            String text = "é\uD83D\uDE00 words ".repeat(random.nextInt(30));
            texts.put(pointer, text(about, pointer, text));
        }
        return texts;
    }

    private static PersonalText.Open text(Set<PersonId> about, String pointer, String text) {
        return new PersonalText.Open(about, Sealer.salt(about, KEYS, DEDUPE, pointer), text);
    }

    private static PersonKey key(int seed) {
        byte[] bytes = new byte[PersonKey.LENGTH];
        new Random(seed).nextBytes(bytes);
        return new PersonKey(bytes);
    }
}
