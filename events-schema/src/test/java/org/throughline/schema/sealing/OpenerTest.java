package org.throughline.schema.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.junit.jupiter.api.Test;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;

/// One opener for many texts says of each what a fresh one would say.
class OpenerTest {

    private static final EventId EVENT = EventId.of("01975f6a-7c00-7000-8000-000000000001");
    private static final PersonId CHILD = PersonId.CHILD;
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final Map<PersonId, PersonKey> KEYS = Map.of(CHILD, key(1), MOTHER, key(2));
    private static final Dedupe DEDUPE = new Dedupe(new byte[32]);

    @Test
    void goesOnAfterATextThatDoesNotOpen() {
        PersonalText.Open first = text(Set.of(CHILD), "/a");
        PersonalText.Open second = text(Set.of(CHILD, MOTHER), "/b");
        SealedPart part = Sealer.seal(EVENT, Map.of("/a", first, "/b", second), KEYS);
        Opener opener = new Opener(present());
        for (int times = 0; times < 3; times++) {
            assertThat(opener.read(EVENT, part, "/a", first)).isEqualTo(first);
            assertThatExceptionOfType(CannotOpen.class)
                    .isThrownBy(() -> opener.read(EVENT, part, "/a", second))
                    .withNoCause();
            assertThat(opener.read(EVENT, part, "/b", second)).isEqualTo(second);
        }
    }

    @Test
    void erasedAndUnknownOwnersAreToldApartEachTime() {
        PersonalText.Open both = text(Set.of(CHILD, MOTHER), "/a");
        SealedPart part = Sealer.seal(EVENT, Map.of("/a", both), KEYS);
        Map<PersonId, KeyState> states = present();
        states.put(MOTHER, new KeyState.Destroyed());
        Opener erased = new Opener(Map.copyOf(states));
        states.remove(MOTHER);
        Opener unknown = new Opener(Map.copyOf(states));
        for (int times = 0; times < 2; times++) {
            assertThat(erased.read(EVENT, part, "/a", both))
                    .isInstanceOf(PersonalText.Erased.class);
            assertThatExceptionOfType(KeyringUnavailable.class)
                    .isThrownBy(() -> unknown.read(EVENT, part, "/a", both));
        }
    }

    /// The derivation of RFC 5869 as the JDK does it.
    @Test
    void keysAreDerivedAsByTheJdk() throws Exception {
        Owners owners = Owners.of(Set.of(CHILD, MOTHER), KEYS);
        ByteArrayOutputStream keys = new ByteArrayOutputStream();
        keys.writeBytes(key(1).bytes());
        keys.writeBytes(key(2).bytes());
        for (int length : new int[] {0, 1, 31, 64, 300}) {
            byte[] context = new byte[length];
            byte[] derived =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveData(
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(keys.toByteArray())
                                            .addSalt("throughline/seal/v1".getBytes(UTF_8))
                                            .thenExpand(owners.describe("text", context), 32));
            assertThat(owners.derive("text", context)).isEqualTo(derived);
        }
    }

    private static Map<PersonId, KeyState> present() {
        Map<PersonId, KeyState> states = new HashMap<>();
        KEYS.forEach((person, key) -> states.put(person, new KeyState.Present(key)));
        return states;
    }

    private static PersonalText.Open text(Set<PersonId> about, String pointer) {
        return new PersonalText.Open(
                about, Sealer.salt(about, KEYS, DEDUPE, pointer), "at " + pointer);
    }

    private static PersonKey key(int seed) {
        byte[] bytes = new byte[PersonKey.LENGTH];
        new Random(seed).nextBytes(bytes);
        return new PersonKey(bytes);
    }
}
